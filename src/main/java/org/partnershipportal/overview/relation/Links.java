package org.partnershipportal.overview.relation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links between records that people make: who speaks for a record proposes, the other record's owner answers. A link to a rule,
 * target or recommendation, or between two records of one's own, needs nobody's answer. What follows from records by itself, {@link
 * FollowingLinks} writes; what is kept with a draft until it is public, {@link KeptLinks}.
 */
@Service
@Transactional
@ForOwnPages
public class Links {

    private final LinkRepository links;
    private final LinkQueries queries;
    private final LinkedKinds kinds;
    private final Change<Link> change;
    private final Once once;
    private final Clock clock;
    private final LinkPolicy policy = new LinkPolicy();

    Links(LinkRepository links, LinkQueries queries, LinkedKinds kinds, Changes changes, Once once, Clock clock) {
        this.links = links;
        this.queries = queries;
        this.kinds = kinds;
        this.change = changes.of(Link.class, links::save);
        this.once = once;
        this.clock = clock;
    }

    /**
     * Links a record with another one, or asks the other one's owner; sent twice, one link comes of it, by the form's token.
     *
     * @throws NotFound if the actor may not know of their own record
     * @throws InvalidInput if there is no such other record, or the actor may not know of it: the two get one answer (R0.1); if it
     *     is the same record, or leads back to it
     * @throws NotAllowed if the two are linked so, or the owner was asked; if one's own record is not public
     */
    @Requires(Permission.LINK_RECORDS)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public LinkId propose(Actor actor, ProposeLink command) {
        return once.made(() -> madeWith(actor, command), () -> link(actor, command));
    }

    private Optional<LinkId> madeWith(Actor actor, ProposeLink command) {
        return links.findByFormToken(command.formToken())
                .filter(link -> link.isMadeBy(command.formToken())
                        && policy.mayRead(actor, LinkCase.of(link, queries.facts(actor, link.from(), link.to()))))
                .map(Link::id);
    }

    private LinkId link(Actor actor, ProposeLink command) {
        LinkEnd own = kinds.end(command.record()).orElseThrow(NotFound::new);
        LinkChoice says = command.choice();
        if (!LinkChoice.on(own.kind()).contains(says)) {
            throw new InvalidInput(Problem.of("says", "shared.problem.choose"));
        }
        LinkEnd other = named(actor, says, command.other());
        boolean onwards = says.way() == Way.AFTER;
        LinkEnd from = onwards ? own : other;
        LinkEnd to = onwards ? other : own;
        Way side = says.way().back();
        EndFacts facts = queries.facts(actor, from, to);
        requireOwn(facts, side);
        if (!facts.seesBoth()) {
            throw unknown();
        }
        if (own.equals(other)) {
            throw new InvalidInput(Problem.of("other", "relation.problem.itself"));
        }
        boolean agreed = kinds.of(other.kind()).isNobodys() || facts.speaksFor().contains(side.back());
        if (!agreed) {
            requirePublished(facts, side);
        }
        if (closesCircle(actor, says.type(), from, to)) {
            throw new InvalidInput(Problem.of("other", "relation.problem.circle"));
        }
        Optional<Link> before =
                links.findByLinkKey(LinkKey.of(says.type(), from, to)).map(link -> change.locked(link.id()));
        if (before.isPresent()) {
            Link link = before.get();
            if (!link.isMadeBy(command.formToken())) {
                link.proposeAgain(command.formToken(), side, agreed, actor.ref(), clock.instant());
            }
            return links.save(link).id();
        }
        return links.save(new Link(
                        command.formToken(),
                        says.type(),
                        from,
                        to,
                        side,
                        LinkStatus.begun(agreed),
                        actor.ref(),
                        clock.instant()))
                .id();
    }

    private boolean closesCircle(Actor actor, LinkType type, LinkEnd from, LinkEnd to) {
        return type.canCircle() && queries.leads(actor, type, to, from);
    }

    /** What one may not know of gets the same answer as what does not exist (R0.1). */
    private LinkEnd named(Actor actor, LinkChoice says, String typed) {
        return says.type().kinds(says.way()).stream()
                .flatMap(kind -> kinds.of(kind).named(actor, typed).map(id -> new LinkEnd(kind, id)).stream())
                .findFirst()
                .orElseThrow(Links::unknown);
    }

    private static InvalidInput unknown() {
        return new InvalidInput(Problem.of("other", "relation.problem.unknown"));
    }

    private static void requireOwn(EndFacts facts, Way side) {
        if (!facts.sees(side)) {
            throw new NotFound();
        }
        if (!facts.speaksFor().contains(side)) {
            throw new NotPermitted(Permission.LINK_RECORDS);
        }
    }

    /** Another's owner is asked about what they can read. */
    private static void requirePublished(EndFacts facts, Way side) {
        if (!facts.isPublic(side)) {
            throw new NotAllowed("relation.refusal.publish-first");
        }
    }

    /**
     * Agrees to a link with one's own record.
     *
     * @throws NotFound if there is no such link, or the actor may not know of it
     * @throws NotAllowed if it was answered before, or would close a circle by now
     */
    @Requires(Permission.ANSWER_LINK)
    public void confirm(Actor actor, LinkId id) {
        change.make(actor, id, link -> require(actor, Permission.ANSWER_LINK, link), (link, by, at) -> {
            link.confirm(by, at);
            if (closesCircle(actor, link.type(), link.from(), link.to())) {
                throw new NotAllowed("relation.refusal.circle");
            }
        });
    }

    /** Does not agree to it. */
    @Requires(Permission.ANSWER_LINK)
    public void decline(Actor actor, LinkId id) {
        change.make(actor, id, link -> require(actor, Permission.ANSWER_LINK, link), Link::decline);
    }

    /** Takes a link away: a proposal of one's own, or one that stands and concerns one's own record. */
    @Requires(Permission.LINK_RECORDS)
    public void withdraw(Actor actor, LinkId id) {
        Link link = change.locked(id);
        require(actor, Permission.LINK_RECORDS, link);
        link.withdraw(actor.ref(), clock.instant());
        links.delete(links.save(link));
    }

    private void require(Actor actor, Permission permission, Link link) {
        policy.require(actor, permission, LinkCase.of(link, queries.facts(actor, link.from(), link.to())));
    }

    /**
     * The record, if the actor speaks for it and can link it; its page shows the form.
     *
     * @throws NotFound if the actor may not know of it, or it has no links
     * @throws NotPermitted if the actor does not speak for it
     */
    @Requires(Permission.LINK_RECORDS)
    @Transactional(readOnly = true)
    public LinkedRecord own(Actor actor, Language reader, ContentRef named) {
        LinkEnd end = kinds.end(named).orElseThrow(NotFound::new);
        LinkedRecord record = Optional.ofNullable(
                        kinds.read(actor, reader, List.of(end)).get(end))
                .orElseThrow(NotFound::new);
        if (!queries.speaksFor(actor, end)) {
            throw new NotPermitted(Permission.LINK_RECORDS);
        }
        return record;
    }

    /** What can be said of other records on the page of this one. */
    @Requires(Permission.READ)
    public List<LinkChoice> choices(Actor actor, LinkedRecord record) {
        return LinkChoice.on(record.end().kind());
    }

    /**
     * The links of a record that the reader can see, proposals included, the latest first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<LinkRow> of(Actor actor, Language reader, LinkEnd record, int from, int max) {
        return rows(actor, reader, queries.of(actor, record, from, max));
    }

    /** The proposals that await the actor's answer, the oldest first. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<LinkRow> waiting(Actor actor, Language reader, int from, int max) {
        return rows(actor, reader, queries.waiting(actor, from, max));
    }

    private Slice<LinkRow> rows(Actor actor, Language reader, Slice<LinkQueries.Found> found) {
        Map<LinkEnd, LinkedRecord> read = kinds.read(
                actor,
                reader,
                found.rows().stream()
                        .flatMap(link -> Stream.of(link.from(), link.to()))
                        .toList());
        List<LinkRow> rows = found.rows().stream()
                .filter(link -> read.containsKey(link.from()) && read.containsKey(link.to()))
                .map(link -> new LinkRow(
                        link.id(),
                        link.linkType(),
                        Objects.requireNonNull(read.get(link.from())),
                        Objects.requireNonNull(read.get(link.to())),
                        link.status(),
                        link.proposedBy(),
                        link.madeAt(),
                        policy.allowed(actor, link.asCase())))
                .toList();
        return new Slice<>(rows, found.total());
    }
}
