package org.partnershipportal.overview.relation;

import java.util.Optional;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks now for the records of a link, for those who notify them. */
@Service
@Transactional(readOnly = true)
public class LinkOwners {

    private final LinkRepository links;
    private final LinkedKinds kinds;

    LinkOwners(LinkRepository links, LinkedKinds kinds) {
        this.links = links;
        this.kinds = kinds;
    }

    /** Of the record whose side proposed it; empty if the link is gone, or nobody speaks for the record any more. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<LinkOwner> proposing(Actor actor, LinkId id) {
        return links.findById(id.value()).flatMap(link -> owner(link.end(link.proposedBy())));
    }

    /** The same of the other record. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<LinkOwner> asked(Actor actor, LinkId id) {
        return links.findById(id.value())
                .flatMap(link -> owner(link.end(link.proposedBy().back())));
    }

    private Optional<LinkOwner> owner(LinkEnd end) {
        return kinds.of(end.kind()).owner(end.id()).map(owner -> new LinkOwner(owner, RelationLinks.links(end)));
    }
}
