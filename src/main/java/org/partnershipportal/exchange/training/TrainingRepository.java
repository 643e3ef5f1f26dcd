package org.partnershipportal.exchange.training;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Trainings with their sessions and themes. */
interface TrainingRepository extends Repository<Training, UUID> {

    Optional<Training> findById(UUID id);

    Optional<Training> findByFormToken(UUID formToken);

    Training save(Training training);
}
