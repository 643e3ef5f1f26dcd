package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.records.Where;

/**
 * Who can do what to a working group and its seats, and who sees what of them. Once it is open everyone can read it; before
 * that only its proposer and the secretariat. A request is known to the organisation that asks and to whoever decides on it: a
 * State that chairs has no trace of a request of its own country's NHRI or civil society, nor has anyone who works for a body
 * of that State, whatever they act for (R4.3). Nobody decides on a request of an organisation to which they belong. The
 * secretariat decides where nobody else can, or nobody else did in time.
 */
final class WorkingGroupPolicy implements Policy<WorkingGroup> {

    /** That the seat d leads group s.group_id where the seat s is not its own country's NHRI or civil society. */
    private static final String MAY_DECIDE = """
        NOT (%1$s.stakeholder_group = 'GOVERNMENT' AND s.stakeholder_group IN ('NHRI', 'CIVIL_SOCIETY')
             AND %1$s.country IS NOT NULL AND s.country IS NOT NULL AND %1$s.country = s.country)\
        """;

    private static final String CHAIR = """
        EXISTS (SELECT 1 FROM workinggroup_seats c WHERE c.group_id = s.group_id AND c.status = 'MEMBER'
          AND c.seat_role = 'CHAIR' AND %s)\
        """.formatted(MAY_DECIDE.formatted("c"));

    private static final String DEPUTY = """
        EXISTS (SELECT 1 FROM workinggroup_seats v WHERE v.group_id = s.group_id AND v.status = 'MEMBER'
          AND v.seat_role = 'DEPUTY' AND v.stakeholder_group <> 'GOVERNMENT')\
        """;

    private final Supplier<LocalDate> today;
    private final Function<PersonId, List<Membership>> belonging;
    private final Predicate<OrganisationId> verified;
    private final Predicate<OrganisationId> suspended;

    /**
     * @param today the day in Geneva
     * @param belonging where a person belongs, whatever they act for
     * @param verified whether an organisation is verified, and not suspended
     * @param suspended whether it was verified, and is suspended
     */
    WorkingGroupPolicy(
            Supplier<LocalDate> today,
            Function<PersonId, List<Membership>> belonging,
            Predicate<OrganisationId> verified,
            Predicate<OrganisationId> suspended) {
        this.today = today;
        this.belonging = belonging;
        this.verified = verified;
        this.suspended = suspended;
    }

    static WorkingGroupPolicy of(Clock clock, Memberships memberships, OrganisationDirectory directory) {
        return new WorkingGroupPolicy(
                () -> LocalDate.ofInstant(clock.instant(), Formats.GENEVA),
                memberships::of,
                organisation -> directory
                        .summary(Actor.system(), organisation)
                        .filter(OrganisationSummary::verified)
                        .isPresent(),
                organisation -> directory.isSuspended(Actor.system(), organisation));
    }

    /** The same for one reading, in which where a person belongs and who is verified is asked once. */
    WorkingGroupPolicy remembering() {
        Map<PersonId, List<Membership>> belongs = new HashMap<>();
        Map<OrganisationId, Boolean> asked = new HashMap<>();
        Map<OrganisationId, Boolean> found = new HashMap<>();
        return new WorkingGroupPolicy(
                today,
                person -> belongs.computeIfAbsent(person, belonging),
                organisation -> asked.computeIfAbsent(organisation, verified::test),
                organisation -> found.computeIfAbsent(organisation, suspended::test));
    }

    /** Today, in Geneva. */
    LocalDate today() {
        return today.get();
    }

    @Override
    public boolean mayRead(Actor actor, WorkingGroup record) {
        return record.isPublic()
                || actor.is(StaffRole.SECRETARIAT)
                || actor.actsFor(record.proposer().value());
    }

    /** The same as {@link #mayRead}, as a condition on {@code workinggroup_groups g}. */
    static Where visibleTo(Actor actor) {
        return actor.is(StaffRole.SECRETARIAT)
                ? Where.all()
                : Where.of("g.opened_at IS NOT NULL")
                        .or(actor.organisation()
                                .map(OrganisationId::new)
                                .map(own -> Where.of("g.proposer = :own", "own", own))
                                .orElse(Where.none()));
    }

    /** The condition that the organisation acted for has, had or wanted a seat in it, or proposed it. */
    static Where concerning(Actor actor) {
        return actor.organisation()
                .map(OrganisationId::new)
                .map(own -> Where.of("""
                    g.proposer = :own OR EXISTS (SELECT 1 FROM workinggroup_seats mine
                      WHERE mine.group_id = g.id AND mine.organisation = :own)
                    """, "own", own))
                .orElse(Where.none());
    }

    /** The condition that the organisation acted for sits in it or proposed it. */
    static Where ownedBy(Actor actor) {
        return actor.organisation()
                .map(OrganisationId::new)
                .map(own -> Where.of("""
                    g.proposer = :own OR EXISTS (SELECT 1 FROM workinggroup_seats mine
                      WHERE mine.group_id = g.id AND mine.organisation = :own AND mine.status = 'MEMBER')
                    """, "own", own))
                .orElse(Where.none());
    }

    /** The condition that the actor decides on the request {@code workinggroup_seats s} now; the same as {@link #decides}. */
    Where decidedBy(Actor actor) {
        Where waits = Where.of("s.status = 'REQUESTED'");
        if (actor.is(StaffRole.SECRETARIAT)) {
            return waits.and(impartial(actor))
                    .and(Where.of("NOT " + CHAIR + " AND NOT " + DEPUTY)
                            .or(Where.of("s.due < :today", "today", today())));
        }
        Membership membership = actor.membership();
        if (membership == null || !membership.verified()) {
            return Where.none();
        }
        Where asked = Where.of(
                """
            EXISTS (SELECT 1 FROM workinggroup_seats d WHERE d.group_id = s.group_id AND d.status = 'MEMBER'
              AND d.organisation = :own AND (d.seat_role = 'CHAIR' AND %s
                OR d.seat_role = 'DEPUTY' AND d.stakeholder_group <> 'GOVERNMENT' AND NOT %s))
            """.formatted(MAY_DECIDE.formatted("d"), CHAIR), "own", new OrganisationId(membership.organisation()));
        return waits.and(asked).and(impartial(actor));
    }

    /** The condition that the person can decide on the request without being {@link #isPartial partial}. */
    private Where impartial(Actor actor) {
        PersonId person = actor.person();
        List<Membership> all = person == null ? List.of() : belonging.apply(person);
        if (all.isEmpty()) {
            return Where.all();
        }
        List<String> states = statesOf(all).stream().map(CountryCode::iso3).toList();
        return Where.in(
                        "s.organisation",
                        "belonging",
                        all.stream()
                                .map(one -> new OrganisationId(one.organisation()))
                                .toList())
                .or(Where.of("s.stakeholder_group IN ('NHRI', 'CIVIL_SOCIETY') AND s.country IS NOT NULL")
                        .and(Where.in("s.country", "states", states)))
                .not();
    }

    /** The States for whose bodies the person works. */
    Set<CountryCode> statesOf(Actor actor) {
        PersonId person = actor.person();
        return person == null ? Set.of() : statesOf(belonging.apply(person));
    }

    private static Set<CountryCode> statesOf(List<Membership> all) {
        return all.stream()
                .filter(Membership::ofState)
                .flatMap(one -> Optional.ofNullable(one.country()).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean may(Actor actor, Permission permission, WorkingGroup record) {
        WorkingGroupStatus status = record.statusOn(today());
        boolean open = status == WorkingGroupStatus.OPEN;
        boolean proposed = status == WorkingGroupStatus.PROPOSED;
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case EDIT_GROUP -> (proposed && actor.actsFor(record.proposer().value())) || (open && leads(actor, record));
            case OPEN_GROUP -> proposed && hasFreshEyes(actor, record);
            case LEAD_GROUP -> open && (leads(actor, record) || isDeputy(actor, record));
            case END_GROUP ->
                (open && leads(actor, record))
                        || (proposed && (actor.actsFor(record.proposer().value()) || hasFreshEyes(actor, record)));
            case TAKE_SEAT -> record.isPublic() && actor.organisation().isPresent();
            case DECIDE_ON_SEAT -> open && record.seats().anyMatch(seat -> decides(actor, record, seat));
            case WORK_IN_GROUP -> discusses(actor, record);
            default -> false;
        };
    }

    /** Four eyes: of the secretariat, not who proposed it, nor who belongs to its proposer. */
    private boolean hasFreshEyes(Actor actor, WorkingGroup record) {
        PersonId person = actor.person();
        return actor.is(StaffRole.SECRETARIAT)
                && person != null
                && !record.proposedBy().filter(person::equals).isPresent()
                && belonging.apply(person).stream()
                        .noneMatch(one ->
                                one.organisation().equals(record.proposer().value()));
    }

    /** Whether the actor leads it: for the chair, for the deputy where there is none, for the secretariat where there is neither. */
    boolean leads(Actor actor, WorkingGroup record) {
        return record.leader()
                .map(leader -> actor.actsFor(leader.organisation().value()) && isVerified(actor))
                .orElseGet(() -> actor.is(StaffRole.SECRETARIAT));
    }

    /** Whether the actor decides on the request. */
    boolean decides(Actor actor, WorkingGroup record, Seat seat) {
        if (seat.status() != SeatStatus.REQUESTED || record.statusOn(today()) != WorkingGroupStatus.OPEN) {
            return false;
        }
        Optional<Seat> deciding = record.deciding(seat);
        PersonId person = actor.person();
        if (person != null && isPartial(person, seat)) {
            return false;
        }
        if (actor.is(StaffRole.SECRETARIAT)) {
            return deciding.isEmpty() || seat.isOverdue(today());
        }
        return deciding.filter(one -> actor.actsFor(one.organisation().value())).isPresent() && isVerified(actor);
    }

    /** Whether the person works for a body of the State whose NHRI or civil society has the seat (R4.3). */
    private boolean isTied(Actor actor, Seat seat) {
        return seat.isGuardedFrom(statesOf(actor));
    }

    /** Whether the person works for that State, or belongs to the organisation that asks: such a person does not decide. */
    boolean isPartial(PersonId person, Seat seat) {
        List<Membership> all = belonging.apply(person);
        return seat.isGuardedFrom(statesOf(all))
                || all.stream().anyMatch(one -> seat.isOf(new OrganisationId(one.organisation())));
    }

    /** Whether the actor acts for a member, while the group is not over. */
    boolean isInside(Actor actor, WorkingGroup record) {
        return record.statusOn(today()) == WorkingGroupStatus.OPEN
                && record.sitting().anyMatch(seat -> isOwn(actor, seat));
    }

    /**
     * Whether the actor reads what members discuss. Where the charter keeps States out, it does so with who sat down as one,
     * whatever type it has since, and with who works for one today. An organisation that was never verified reads (R4.6), one that
     * is suspended does not.
     */
    boolean discusses(Actor actor, WorkingGroup record) {
        return record.statusOn(today()) == WorkingGroupStatus.OPEN
                && record.discussing().anyMatch(seat -> isOwn(actor, seat) && (isVerified(actor) || !isSuspended(seat)))
                && (record.charter().statesDiscuss() || !worksForState(actor));
    }

    /**
     * Whether the actor can remove what a member wrote: who leads the group and reads it, a State not what its own country's NHRI
     * and civil society wrote (R4.3). What one wrote oneself one can always remove.
     */
    boolean removes(Actor actor, WorkingGroup record, OrganisationId author) {
        return discusses(actor, record)
                && Permission.LEAD_GROUP.isOpenTo(actor)
                && may(actor, Permission.LEAD_GROUP, record)
                && record.lastSeatOf(author).filter(seat -> isTied(actor, seat)).isEmpty();
    }

    /** Whether the member is suspended: it keeps its seat, and reads nothing of what is discussed. */
    boolean isSuspended(Seat seat) {
        return suspended.test(seat.organisation());
    }

    private boolean worksForState(Actor actor) {
        PersonId person = actor.person();
        return (actor.membership() != null && actor.membership().ofState())
                || (person != null && belonging.apply(person).stream().anyMatch(Membership::ofState));
    }

    /** Whether the actor may know that the organisation has, had or wants this seat. */
    boolean sees(Actor actor, WorkingGroup record, Seat seat) {
        return isOwn(actor, seat)
                || switch (seat.status()) {
                    case MEMBER -> true;
                    case REQUESTED -> decides(actor, record, seat);
                    case INVITED ->
                        record.statusOn(today()) == WorkingGroupStatus.OPEN
                                && (leads(actor, record) || isDeputy(actor, record))
                                && !isTied(actor, seat);
                    default -> false;
                };
    }

    /** Whether the actor may ask others to chair: who leads, and the deputy beside a chair that is suspended. */
    boolean offersChair(Actor actor, WorkingGroup record) {
        return leads(actor, record)
                || (isDeputy(actor, record)
                        && record.chair()
                                .filter(chair -> verified.test(chair.organisation()))
                                .isEmpty());
    }

    private static boolean isDeputy(Actor actor, WorkingGroup record) {
        return isVerified(actor)
                && record.deputy().filter(deputy -> isOwn(actor, deputy)).isPresent();
    }

    /** Whether the actor reads the organisation's name at this seat whether or not it is listed. */
    boolean seesName(Actor actor, WorkingGroup record, Seat seat) {
        return isOwn(actor, seat)
                || isInside(actor, record)
                || actor.is(StaffRole.SECRETARIAT)
                || decides(actor, record, seat);
    }

    /** What the actor may do to the seat now. */
    Set<SeatAct> acts(Actor actor, WorkingGroup record, Seat seat) {
        EnumSet<SeatAct> acts = EnumSet.noneOf(SeatAct.class);
        if (record.statusOn(today()) == WorkingGroupStatus.OPEN && sees(actor, record, seat)) {
            for (SeatAct act : SeatAct.values()) {
                if (act.permission().isOpenTo(actor)
                        && isOnSide(actor, record, seat, act)
                        && isPossible(record, seat, act)) {
                    acts.add(act);
                }
            }
        }
        return acts;
    }

    /** Asks whether the actor may do this to the seat; what is not possible now the record refuses itself. */
    Consumer<WorkingGroup> seat(Actor actor, SeatAct act, SeatId id) {
        return record -> {
            Seat seat = record.seat(id);
            if (!mayRead(actor, record) || !sees(actor, record, seat)) {
                throw new NotFound();
            }
            if (!isOnSide(actor, record, seat, act)) {
                throw act.side() == SeatAct.Side.ITSELF ? new NotFound() : new NotPermitted(act.permission());
            }
            if (!act.permission().isOpenTo(actor)) {
                throw new NotPermitted(act.permission());
            }
        };
    }

    private boolean isOnSide(Actor actor, WorkingGroup record, Seat seat, SeatAct act) {
        return switch (act.side()) {
            case LEADER ->
                (act == SeatAct.OFFER_CHAIR
                                ? offersChair(actor, record)
                                : leads(actor, record) || isDeputy(actor, record))
                        && !isTied(actor, seat);
            case ITSELF -> isOwn(actor, seat);
            case DECIDER -> decides(actor, record, seat);
        };
    }

    private static boolean isPossible(WorkingGroup record, Seat seat, SeatAct act) {
        return switch (act) {
            case GIVE_ROLE -> seat.isMember() && seat.role() != SeatRole.CHAIR;
            case OFFER_CHAIR ->
                seat.isMember()
                        && seat.role() != SeatRole.CHAIR
                        && !seat.offeredChair()
                        && record.charter().statesAre().admits(seat.group(), SeatRole.CHAIR);
            case TAKE_BACK_OFFER, ANSWER -> seat.status() == SeatStatus.INVITED;
            case TAKE_BACK_REQUEST, DECIDE -> seat.status() == SeatStatus.REQUESTED;
            case REPRESENT -> seat.isMember() || seat.status() == SeatStatus.REQUESTED;
            case TAKE_CHAIR -> seat.isMember() && seat.offeredChair();
            case LEAVE -> seat.isMember();
        };
    }

    private static boolean isOwn(Actor actor, Seat seat) {
        return actor.actsFor(seat.organisation().value());
    }

    private static boolean isVerified(Actor actor) {
        return actor.membership() != null && actor.membership().verified();
    }
}
