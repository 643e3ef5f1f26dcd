package org.partnershipportal.consultation.input;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InputRepository extends JpaRepository<Input, UUID> {

    /** The input, locked. In plain SQL: what Hibernate writes for it ({@code FOR UPDATE OF}) MariaDB does not know. */
    @Query(value = "SELECT * FROM input_inputs WHERE id = :id FOR UPDATE", nativeQuery = true)
    Optional<Input> lock(byte[] id);

    Optional<Input> findByFormToken(UUID formToken);

    List<Input> findByIdInAndCourseStatus(Collection<UUID> ids, InputStatus status);
}
