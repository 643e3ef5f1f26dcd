package org.partnershipportal.consultation.input;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnswerRepository extends JpaRepository<Answer, UUID> {

    List<Answer> findByInputId(UUID inputId);

    Optional<Answer> findByInputIdAndQuestion(UUID inputId, String question);

    boolean existsByInputId(UUID inputId);
}
