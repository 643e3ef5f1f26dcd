package org.partnershipportal.consultation.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reports, by the id of their call. */
interface ReportRepository extends Repository<Report, UUID> {

    Optional<Report> findById(UUID call);

    /** The report, locked. In plain SQL: what Hibernate writes for it ({@code FOR UPDATE OF}) MariaDB does not know. */
    @Query(value = "SELECT * FROM report_reports WHERE call_id = :call FOR UPDATE", nativeQuery = true)
    Optional<Report> lock(byte[] call);

    Report saveAndFlush(Report report);
}
