package org.partnershipportal.consultation.input;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InputRepository extends JpaRepository<Input, UUID> {

    Optional<Input> findByFormToken(UUID formToken);
}
