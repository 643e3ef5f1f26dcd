package org.partnershipportal.consultation.assessment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssessmentRepository extends JpaRepository<Assessment, UUID> {

    Optional<Assessment> findByPublicNumber(String number);
}
