package org.partnershipportal.promises.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Commitments with their versions. */
interface CommitmentRepository extends Repository<Commitment, UUID> {

    Optional<Commitment> findById(UUID id);

    List<Commitment> findByIdIn(Collection<UUID> ids);

    List<Commitment> findByStateAndPublishedAtNotNullOrderByShownTitleAscIdAsc(String state, Limit max);

    Optional<Commitment> findByFormToken(UUID formToken);

    Commitment save(Commitment commitment);
}
