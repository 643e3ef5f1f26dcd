package org.partnershipportal.consultation.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reports, by the id of their call. */
interface ReportRepository extends Repository<Report, UUID> {

    Optional<Report> findById(UUID call);

    Report saveAndFlush(Report report);
}
