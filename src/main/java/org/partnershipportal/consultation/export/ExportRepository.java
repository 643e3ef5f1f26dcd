package org.partnershipportal.consultation.export;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Exports; changed only after their row was locked. */
interface ExportRepository extends Repository<Export, UUID> {

    Optional<Export> findById(UUID id);

    @Query("select e from Export e where e.callId = :call and e.person = :person order by e.askedAt desc, e.id"
            + " limit :max offset :skip")
    List<Export> list(UUID call, UUID person, int max, int skip);

    long countByCallIdAndPerson(UUID call, UUID person);

    boolean existsByActiveFor(String active);

    Export save(Export export);

    Export saveAndFlush(Export export);
}
