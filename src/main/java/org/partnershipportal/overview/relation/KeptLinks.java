package org.partnershipportal.overview.relation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the link of a draft with the record from which it was started. Nobody but the draft's own side knows of it until the draft
 * is public; then the earlier record's owner is asked. Where the two have one owner, it stands at once.
 */
@Component
class KeptLinks {

    private final LinkRepository links;
    private final LinkQueries queries;
    private final LinkedKinds kinds;
    private final Clock clock;

    KeptLinks(LinkRepository links, LinkQueries queries, LinkedKinds kinds, Clock clock) {
        this.links = links;
        this.queries = queries;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Keeps the link, in the transaction that saves the draft. None is kept with a record that is not public or does not exist.
     *
     * @param actor who started the draft, and so speaks for it
     */
    @Transactional
    public void keep(Actor actor, LinkType type, LinkEnd earlier, LinkEnd draft) {
        EndFacts facts = queries.facts(actor, earlier, draft);
        if (facts.isPublic(Way.BEFORE)) {
            LinkStatus begins = facts.speaksFor().contains(Way.BEFORE) ? LinkStatus.STANDING : LinkStatus.KEPT;
            links.save(
                    new Link(UUID.randomUUID(), type, earlier, draft, Way.AFTER, begins, actor.ref(), clock.instant()));
        }
    }

    /**
     * Asks about the links kept with a record that everyone can read from now on.
     *
     * @param by who published it
     */
    @Transactional
    public void ask(LinkEnd published, ActorRef by, Instant at) {
        for (Link link : links.findByStatusAndToKindAndToId(LinkStatus.KEPT, published.kind(), published.id())) {
            EndFacts facts = queries.facts(Actor.visitor(), link.from(), link.to());
            if (facts.seesBoth()) {
                link.ask(haveOneOwner(link), by, at);
                links.save(link);
            }
        }
    }

    /**
     * Asks about a link that a later record kept by itself, now that everyone can read both. Nobody is asked where the earlier
     * record has no owner any more, or where the two are linked or were asked about before.
     */
    @Transactional
    public void ask(LinkType type, LinkEnd earlier, LinkEnd published, ActorRef by, Instant at) {
        Optional<OrganisationId> asked = owner(earlier);
        EndFacts facts = queries.facts(Actor.visitor(), earlier, published);
        if (facts.seesBoth()
                && asked.isPresent()
                && links.findByLinkKey(LinkKey.of(type, earlier, published)).isEmpty()) {
            LinkStatus begins = LinkStatus.begun(asked.equals(owner(published)));
            links.save(new Link(UUID.randomUUID(), type, earlier, published, Way.AFTER, begins, by, at));
        }
    }

    private boolean haveOneOwner(Link link) {
        Optional<OrganisationId> owner = owner(link.from());
        return owner.isPresent() && owner.equals(owner(link.to()));
    }

    private Optional<OrganisationId> owner(LinkEnd end) {
        return kinds.of(end.kind()).owner(end.id());
    }
}
