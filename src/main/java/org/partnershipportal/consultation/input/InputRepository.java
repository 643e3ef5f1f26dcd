package org.partnershipportal.consultation.input;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InputRepository extends JpaRepository<Input, UUID> {

    Optional<Input> findByFormToken(UUID formToken);

    List<Input> findByIdInAndCourseStatus(Collection<UUID> ids, InputStatus status);
}
