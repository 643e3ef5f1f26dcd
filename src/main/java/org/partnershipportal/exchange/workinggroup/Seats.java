package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.AppealPage;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.OpenCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats of a working group: asked for and decided on, offered and accepted, held and left. Also whom an event concerns,
 * for notifications.
 */
@Service
@Transactional
public class Seats {

    private static final Set<MemberRole> ALL_ROLES = EnumSet.allOf(MemberRole.class);
    private static final Set<MemberRole> WORKING = EnumSet.complementOf(EnumSet.of(MemberRole.READER));

    private final Change<WorkingGroup> change;
    private final WorkingGroupRepository groups;
    private final WorkingGroupPolicy policy;
    private final OrganisationDirectory directory;
    private final MemberDirectory members;
    private final Persons persons;
    private final Cases cases;
    private final Limits limits;

    Seats(
            WorkingGroupRepository groups,
            OrganisationDirectory directory,
            MemberDirectory members,
            Memberships memberships,
            Persons persons,
            Cases cases,
            Changes changes,
            Limits limits,
            Clock clock) {
        change = changes.of(WorkingGroup.class, groups::save);
        this.groups = groups;
        policy = WorkingGroupPolicy.of(clock, memberships, directory);
        this.directory = directory;
        this.members = members;
        this.persons = persons;
        this.cases = cases;
        this.limits = limits;
    }

    /**
     * A member of the organisation acted for, who can represent it.
     *
     * @param person who
     * @param name their name
     */
    public record Candidate(PersonId person, String name) {}

    /** Who can represent the organisation acted for, by name; two queries. */
    @Requires(Permission.TAKE_SEAT)
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Actor actor) {
        Set<PersonId> all = members.find(Actor.system(), OrganisationId.actingFor(actor), ALL_ROLES);
        return persons.names(actor, all).entrySet().stream()
                .map(one -> new Candidate(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Candidate::name)
                        .thenComparing(one -> one.person().toString()))
                .toList();
    }

    /**
     * Asks for a seat for the organisation acted for, verified or not (R4.6).
     *
     * @throws InvalidInput if the representative is no member of the organisation
     * @throws NotAllowed if the group is over or not open to it, no seat is free, or it sits there or asked already
     */
    @Requires(Permission.TAKE_SEAT)
    public void ask(Actor actor, AskForSeat command) {
        make(actor, command.group(), Permission.TAKE_SEAT, (it, by, at) -> {
            limits.takeBy(Limit.INVITATION, actor);
            representative(actor, command.representative());
            it.ask(command, organisation(actor, OrganisationId.actingFor(actor)), by, at);
        });
    }

    /** No longer asks; nobody is told. */
    @Requires(Permission.TAKE_SEAT)
    public void takeBackRequest(Actor actor, WorkingGroupId id, SeatId seat) {
        make(actor, id, SeatAct.TAKE_BACK_REQUEST, seat, (it, by, at) -> it.takeBackRequest(seat, by, at));
    }

    /**
     * Decides on a request by the criteria (R4.3); a refusal can be appealed.
     *
     * @throws NotFound for everyone but the one who decides
     * @throws InvalidInput if the decision does not follow from the criteria
     */
    @Requires(Permission.DECIDE_ON_SEAT)
    public void decide(Actor actor, DecideOnSeat command) {
        make(
                actor,
                command.group(),
                SeatAct.DECIDE,
                command.seat(),
                (it, by, at) -> it.decide(
                        command, organisation(actor, it.seat(command.seat()).organisation()), actor.person(), by, at));
        if (!command.admits()) {
            cases.open(
                    actor,
                    new OpenCase(
                            SeatModeration.subject(command.seat()),
                            "workinggroup.decision.declined",
                            command.reason()));
        }
    }

    /**
     * Offers a seat; who is asked to chair does so once it accepts.
     *
     * @throws InvalidInput if the organisation is unknown, has a seat or asked for one, or cannot be that; or for the deputy, if
     *     it shall be the chair and there is one
     * @throws NotAllowed for a State, about its own country's NHRI and civil society (R4.3)
     */
    @Requires(Permission.LEAD_GROUP)
    public void invite(Actor actor, InviteToGroup command) {
        make(actor, command.group(), Permission.LEAD_GROUP, (it, by, at) -> {
            limits.takeBy(Limit.INVITATION, actor);
            if (command.role() == SeatRole.CHAIR && !policy.offersChair(actor, it)) {
                throw new InvalidInput(Problem.of("role", "workinggroup.problem.has-chair"));
            }
            it.invite(
                    command,
                    guest(actor, command),
                    policy.statesOf(actor),
                    seat -> policy.sees(actor, it, seat),
                    by,
                    at);
        });
    }

    /** A listed organisation by its id, any verified one by its code; every other answers alike (R0.1). */
    private OrganisationSummary guest(Actor actor, InviteToGroup command) {
        OrganisationId id = command.organisation();
        if (id == null) {
            return directory
                    .byPartyCode(actor, command.code())
                    .orElseThrow(() -> new InvalidInput(Problem.of("code", "shared.problem.no-such-code")));
        }
        return directory
                .summary(actor, id)
                .filter(guest -> guest.listed() && guest.verified())
                .orElseThrow(() -> new InvalidInput(Problem.of("organisation", "workinggroup.problem.organisation")));
    }

    @Requires(Permission.LEAD_GROUP)
    public void takeBackOffer(Actor actor, WorkingGroupId id, SeatId seat) {
        make(actor, id, SeatAct.TAKE_BACK_OFFER, seat, (it, by, at) -> it.takeBackOffer(seat, by, at));
    }

    /**
     * Accepts an invitation of the organisation acted for, with a representative.
     *
     * @throws NotFound for another organisation's invitation
     */
    @Requires(Permission.TAKE_SEAT)
    public void accept(Actor actor, SeatId seat, TakeSeat command) {
        make(
                actor,
                command.group(),
                SeatAct.ANSWER,
                seat,
                (it, by, at) -> it.accept(
                        seat,
                        representative(actor, command.representative()),
                        organisation(actor, OrganisationId.actingFor(actor)),
                        by,
                        at));
    }

    /** Declines an invitation, with a reason. */
    @Requires(Permission.TAKE_SEAT)
    public void turnDown(Actor actor, WorkingGroupId id, SeatId seat, Reason why) {
        make(actor, id, SeatAct.ANSWER, seat, (it, by, at) -> it.turnDown(seat, why, by, at));
    }

    /** Names another representative. */
    @Requires(Permission.TAKE_SEAT)
    public void represent(Actor actor, SeatId seat, TakeSeat command) {
        make(
                actor,
                command.group(),
                SeatAct.REPRESENT,
                seat,
                (it, by, at) -> it.represent(seat, representative(actor, command.representative()), by, at));
    }

    /** Leaves; access ends at the next request. */
    @Requires(Permission.TAKE_SEAT)
    public void leave(Actor actor, WorkingGroupId id, SeatId seat, Reason why) {
        make(actor, id, SeatAct.LEAVE, seat, (it, by, at) -> it.leave(seat, why, by, at));
    }

    /**
     * Makes a member deputy, rapporteur or a plain member.
     *
     * @throws NotAllowed for a State that would take the role from its own country's NHRI or civil society (R4.3)
     */
    @Requires(Permission.LEAD_GROUP)
    public void give(Actor actor, WorkingGroupId id, SeatId seat, SeatRole role) {
        make(
                actor,
                id,
                SeatAct.GIVE_ROLE,
                seat,
                (it, by, at) -> it.give(
                        role, seat, organisation(actor, it.seat(seat).organisation()), policy.statesOf(actor), by, at));
    }

    /**
     * Asks a member to chair; the deputy can only where there is no chair, or it is suspended.
     *
     * @throws NotAllowed for a State that would take back what its own country's NHRI or civil society was asked (R4.3)
     */
    @Requires(Permission.LEAD_GROUP)
    public void offerChair(Actor actor, WorkingGroupId id, SeatId seat) {
        make(actor, id, SeatAct.OFFER_CHAIR, seat, (it, by, at) -> it.offerChair(seat, policy.statesOf(actor), by, at));
    }

    /** Takes the chair that was offered; the former chair stays as a member. */
    @Requires(Permission.TAKE_SEAT)
    public void takeChair(Actor actor, WorkingGroupId id, SeatId seat) {
        make(
                actor,
                id,
                SeatAct.TAKE_CHAIR,
                seat,
                (it, by, at) -> it.takeChair(seat, organisation(actor, OrganisationId.actingFor(actor)), by, at));
    }

    /**
     * What is to be known before the organisation acted for appeals against its declined request.
     *
     * @throws NotFound if there is none against which it may appeal now
     */
    @Requires(Permission.APPEAL)
    @Transactional(readOnly = true)
    public AppealPage appealing(Actor actor, WorkingGroupId id) {
        return cases.appealing(actor, SeatModeration.subject(declined(actor, id)));
    }

    /** Appeals against the declined request of the organisation acted for. */
    @Requires(Permission.APPEAL)
    public void appeal(Actor actor, WorkingGroupId id, String text) {
        cases.appeal(actor, new AppealDecision(SeatModeration.subject(declined(actor, id)), text));
    }

    private SeatId declined(Actor actor, WorkingGroupId id) {
        OrganisationId own = OrganisationId.actingFor(actor);
        return groups.findById(id.value())
                .flatMap(group -> group.lastSeatOf(own))
                .filter(seat -> seat.status() == SeatStatus.DECLINED)
                .map(Seat::id)
                .orElseThrow(NotFound::new);
    }

    /**
     * Who decides on a seat.
     *
     * @param organisation the organisation that does
     * @param people those of its members who can, and may know of it
     */
    public record Deciding(OrganisationId organisation, Set<PersonId> people) {}

    /**
     * Who decides on the seat, or would; empty where the secretariat does, and for an unknown one. Who also works for a body of
     * the State whose NHRI or civil society it is (R4.3), or belongs to the organisation that asks, is not among them.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Optional<Deciding> deciding(Actor actor, WorkingGroupId id, SeatId seat) {
        return groups.findById(id.value())
                .flatMap(group -> group.deciding(group.seat(seat))
                        .map(Seat::organisation)
                        .map(own -> new Deciding(own, impartial(own, group.seat(seat)))));
    }

    private Set<PersonId> impartial(OrganisationId organisation, Seat seat) {
        return members.find(Actor.system(), organisation, WORKING).stream()
                .filter(person -> !policy.isPartial(person, seat))
                .collect(Collectors.toSet());
    }

    /** Who sits in the group. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Set<OrganisationId> sitting(Actor actor, WorkingGroupId id) {
        return organisations(id, WorkingGroup::sitting);
    }

    /** Who was a member of the group at that time: not those who had left before, nor those who joined on a later day. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Set<OrganisationId> sittingAt(Actor actor, WorkingGroupId id, Instant at) {
        return organisations(id, group -> group.sittingAt(at));
    }

    private Set<OrganisationId> organisations(WorkingGroupId id, Function<WorkingGroup, Stream<Seat>> which) {
        return groups.findById(id.value())
                .map(group -> which.apply(group).map(Seat::organisation).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private PersonId representative(Actor actor, @Nullable PersonId person) {
        if (person == null
                || !members.find(Actor.system(), OrganisationId.actingFor(actor), ALL_ROLES)
                        .contains(person)) {
            throw new InvalidInput(Problem.of("representative", "workinggroup.problem.representative"));
        }
        return person;
    }

    private OrganisationSummary organisation(Actor actor, OrganisationId id) {
        return directory.summary(actor, id).orElseThrow(NotFound::new);
    }

    private void make(Actor actor, WorkingGroupId id, SeatAct act, SeatId seat, Change.Verb<WorkingGroup> verb) {
        change.make(actor, id, policy.seat(actor, act, seat), verb);
    }

    private void make(Actor actor, WorkingGroupId id, Permission permission, Change.Verb<WorkingGroup> verb) {
        change.make(actor, id, record -> policy.require(actor, permission, record), verb);
    }
}
