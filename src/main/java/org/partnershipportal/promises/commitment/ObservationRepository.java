package org.partnershipportal.promises.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Independent assessments. */
interface ObservationRepository extends Repository<Observation, UUID> {

    Optional<Observation> findById(UUID id);

    List<Observation> findByIdIn(Collection<UUID> ids);

    List<Observation> findByCommitmentIdOrderByPlacedAtDesc(UUID commitment);

    List<Observation> findByCommitmentIdInOrderByPlacedAtDesc(Collection<UUID> commitments, Limit max);

    long countByCommitmentIdAndOrganisationAndWithdrawnAtNull(UUID commitment, UUID organisation);

    Observation save(Observation observation);
}
