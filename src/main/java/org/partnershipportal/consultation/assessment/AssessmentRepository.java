package org.partnershipportal.consultation.assessment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssessmentRepository extends JpaRepository<Assessment, UUID> {

    /** The row, locked. In plain SQL: what Hibernate writes for it ({@code FOR UPDATE OF}) MariaDB does not know. */
    @Query(value = "SELECT * FROM assessment_inputs WHERE id = :id FOR UPDATE", nativeQuery = true)
    Optional<Assessment> lock(byte[] id);

    Optional<Assessment> findByPublicNumber(String number);
}
