package org.partnershipportal.consultation.export;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Exports; changed only after their row was locked. */
interface ExportRepository extends Repository<Export, UUID> {

    Optional<Export> findById(UUID id);

    List<Export> findByCallIdAndPersonOrderByAskedAtDesc(UUID call, UUID person, Limit limit);

    boolean existsByActiveFor(String active);

    Export save(Export export);

    Export saveAndFlush(Export export);
}
