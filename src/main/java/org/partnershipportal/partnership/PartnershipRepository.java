package org.partnershipportal.partnership;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Partnerships with their parties. */
interface PartnershipRepository extends Repository<Partnership, UUID> {

    Optional<Partnership> findById(UUID id);

    Optional<Partnership> findByNumber(String number);

    Optional<Partnership> findByFormToken(UUID formToken);

    /** For a verb: one partnership's verbs follow each other, so that of two answers the later one sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Partnership p where p.id = :id")
    Optional<Partnership> findToChange(UUID id);

    Partnership save(Partnership partnership);
}
