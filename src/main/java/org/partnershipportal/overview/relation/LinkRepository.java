package org.partnershipportal.overview.relation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Links. */
interface LinkRepository extends Repository<Link, UUID> {

    Optional<Link> findById(UUID id);

    Optional<Link> findByFormToken(UUID formToken);

    Optional<Link> findByLinkKey(UUID linkKey);

    Link save(Link link);

    void delete(Link link);
}
