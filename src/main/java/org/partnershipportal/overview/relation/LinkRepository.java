package org.partnershipportal.overview.relation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Links. */
interface LinkRepository extends Repository<Link, UUID> {

    Optional<Link> findById(UUID id);

    Optional<Link> findByFormToken(UUID formToken);

    Optional<Link> findByLinkKey(UUID linkKey);

    List<Link> findByStatusAndToKindAndToId(LinkStatus status, RecordKind toKind, String toId);

    Link save(Link link);

    void delete(Link link);
}
