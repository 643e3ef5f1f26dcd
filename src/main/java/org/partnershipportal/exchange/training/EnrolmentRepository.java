package org.partnershipportal.exchange.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Registrations; read after their training was locked, where something is decided by them. */
interface EnrolmentRepository extends Repository<Enrolment, UUID> {

    Optional<Enrolment> findByIdAndTrainingId(UUID id, UUID training);

    Optional<Enrolment> findByTrainingIdAndOrganisationAndPerson(UUID training, UUID organisation, UUID person);

    List<Enrolment> findByTrainingIdAndPerson(UUID training, UUID person);

    Optional<Enrolment> findByCertificate(String certificate);

    Optional<Enrolment> findFirstByTrainingIdAndStatusOrderByTurn(UUID training, EnrolmentStatus status);

    long countByTrainingIdAndStatus(UUID training, EnrolmentStatus status);

    Enrolment save(Enrolment enrolment);
}
