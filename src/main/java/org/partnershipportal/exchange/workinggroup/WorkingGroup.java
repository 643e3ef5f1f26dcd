package org.partnershipportal.exchange.workinggroup;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.ChairOffered;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.ChairTaken;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.CharterChanged;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.GroupEnded;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.GroupOpened;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.GroupProposed;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.LeaderLost;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.MissingGroupsExplained;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.OfferAccepted;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.OfferTakenBack;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.OfferTurnedDown;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.ProposalEnded;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.RepresentativeNamed;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.RequestTakenBack;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.RoleGiven;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatDeclined;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatGranted;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatLeft;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatOffered;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatReinstated;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatRequested;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatTaken;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A working group with its seats. Verbs that depend on its term are told the day, which is Geneva's: the group is over on the
 * day after the last of its term, without any verb.
 */
@Entity
@Table(name = "workinggroup_groups")
class WorkingGroup extends AbstractAggregateRoot<WorkingGroup> {

    /** The most members and invitations at a time; requests are not counted, because nobody shall learn of them by it. */
    static final int MOST = 200;

    /** In so many days a request shall be decided. */
    static final int DAYS_TO_DECIDE = 14;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private WorkingGroupStatus status = WorkingGroupStatus.PROPOSED;

    /** Counts changes of the charter; what happens to seats leaves it alone. */
    private long edition = 1;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID proposer;

    /** Who proposed it; the same pair of eyes does not open it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID proposedBy;

    private Instant proposedAt;

    private @Nullable Instant openedAt;

    private @Nullable Instant endedAt;

    private @Nullable String endReason;

    private @Nullable String endLanguage;

    @Embedded
    private Charter charter;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "group_id", nullable = false)
    private List<Seat> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "workinggroup_missing_groups", joinColumns = @JoinColumn(name = "group_id"))
    private Set<MissingGroup> missingGroups = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WorkingGroup() {}

    /** Proposes one; only a verified organisation can (R4.6). */
    WorkingGroup(
            WriteCharter command,
            WorkingGroupNumber number,
            OrganisationSummary proposer,
            @Nullable PersonId person,
            ActorRef by,
            Instant at) {
        if (!proposer.verified()) {
            throw new NotAllowed("workinggroup.refusal.not-verified");
        }
        if (!StatesPlace.MEMBERS.equals(command.statesAre()) && proposer.group() == StakeholderGroup.GOVERNMENT) {
            throw new InvalidInput(Problem.of("statesAre", "workinggroup.problem.own-states"));
        }
        requireToCome(command, at);
        id = UUID.randomUUID();
        this.number = number.value();
        formToken = command.formToken();
        charter = new Charter(command);
        this.proposer = proposer.id().value();
        proposedBy = person == null ? null : person.value();
        proposedAt = at;
        registerEvent(new GroupProposed(id(), proposer.id(), by, at));
    }

    /** Changes what it says; once it is open, by what requests are decided stays. */
    void change(WriteCharter command, ActorRef by, Instant at) {
        requireNotOver(at);
        if (command.edition() != edition) {
            throw new ChangedMeanwhile();
        }
        requireToCome(command, at);
        if (status == WorkingGroupStatus.OPEN) {
            charter.requireSameRules(command);
        }
        charter.say(command);
        edition++;
        registerEvent(new CharterChanged(id(), by, at));
    }

    private static void requireToCome(WriteCharter command, Instant at) {
        LocalDate ends = command.ends();
        if (ends != null && day(at).isAfter(ends)) {
            throw new InvalidInput(Problem.of("ends", "workinggroup.problem.term-over"));
        }
    }

    /** Opens it; its proposer, which must still be verified, chairs it until another does (R4.6). */
    void open(OrganisationSummary proposing, ActorRef by, Instant at) {
        requireProposed();
        if (charter.isOver(day(at))) {
            throw new NotAllowed("workinggroup.refusal.proposal-over");
        }
        if (!proposing.verified()) {
            throw new NotAllowed("workinggroup.refusal.not-verified");
        }
        if (!charter.statesAre().admits(proposing.group(), SeatRole.CHAIR)) {
            throw new NotAllowed("workinggroup.refusal.states-observe");
        }
        status = WorkingGroupStatus.OPEN;
        openedAt = at;
        Seat first = Seat.invited(proposing, SeatRole.CHAIR, at);
        first.represent(proposedBy().orElse(null));
        first.sit(proposing, at);
        seats.add(first);
        registerEvent(new GroupOpened(id(), proposing.id(), by, at));
    }

    /** Ends it before its term, or does not open it, with a reason. */
    void end(Reason why, ActorRef by, Instant at) {
        requireNotOver(at);
        boolean proposed = status == WorkingGroupStatus.PROPOSED;
        status = WorkingGroupStatus.ENDED;
        endedAt = at;
        endReason = why.reason();
        endLanguage = why.language();
        registerEvent(proposed ? new ProposalEnded(id(), proposer(), by, at) : new GroupEnded(id(), by, at));
    }

    /** Writes down why groups of the three do not take part (R4.2). */
    void explain(ExplainMissing command, Set<StakeholderGroup> missing, ActorRef by, Instant at) {
        requireOpen(at);
        List<Problem> unexplained = missing.stream()
                .filter(group -> !command.reasons().containsKey(group))
                .map(group -> Problem.of(ExplainMissing.field(group), "workinggroup.problem.reason-missing"))
                .toList();
        if (!unexplained.isEmpty()) {
            throw new InvalidInput(unexplained);
        }
        missingGroups.clear();
        missing.forEach(group -> missingGroups.add(
                new MissingGroup(group, Objects.requireNonNull(command.reasons().get(group)), command.language())));
        registerEvent(new MissingGroupsExplained(id(), by, at));
    }

    /** The key of what keeps an organisation from asking for a seat; empty if nothing does. */
    Optional<String> obstacle(OrganisationSummary asking, LocalDate today) {
        if (statusOn(today) != WorkingGroupStatus.OPEN) {
            return Optional.of("workinggroup.refusal.over");
        }
        Optional<Seat> now = openSeatOf(asking.id());
        if (now.isPresent()) {
            return Optional.of(
                    "workinggroup.refusal.obstacle." + Word.of(now.get().status()));
        }
        if (charter.entry() == Entry.BY_INVITATION) {
            return Optional.of("workinggroup.refusal.by-invitation");
        }
        Optional<SeatRole> role = charter.statesAre().roleOf(asking.group());
        if (role.isEmpty()) {
            return Optional.of("workinggroup.refusal.states-not-admitted");
        }
        return isFree(asking.group(), role.get()) ? Optional.empty() : Optional.of("workinggroup.refusal.no-seat");
    }

    /** Whether a seat is free for an organisation of the group; those that do not count need none. */
    boolean isFree(StakeholderGroup group, SeatRole role) {
        return !role.counts()
                || !group.countsInGauge()
                || sitting()
                                .filter(seat -> seat.role().counts() && seat.group() == group)
                                .count()
                        < charter.sought(group).most();
    }

    /** Asks for a seat, or takes one where the group is open to all who are verified. */
    Seat ask(AskForSeat command, OrganisationSummary asking, ActorRef by, Instant at) {
        obstacle(asking, day(at)).ifPresent(key -> {
            throw new NotAllowed(key);
        });
        SeatRole role = charter.statesAre().roleOf(asking.group()).orElseThrow();
        Seat seat = Seat.requested(asking, role, command, day(at).plusDays(DAYS_TO_DECIDE), at);
        seats.add(seat);
        if (charter.entry() == Entry.OPEN && asking.verified()) {
            seat.sit(asking, at);
            registerEvent(new SeatTaken(id(), seat.id(), seat.organisation(), by, at));
        } else {
            registerEvent(new SeatRequested(id(), seat.id(), seat.organisation(), by, at));
        }
        return seat;
    }

    void takeBackRequest(SeatId of, ActorRef by, Instant at) {
        Seat seat = seat(of);
        requireStatus(seat, SeatStatus.REQUESTED);
        seat.close(SeatStatus.TAKEN_BACK, at);
        registerEvent(new RequestTakenBack(id(), of, seat.organisation(), by, at));
    }

    /** Decides by the criteria: admitted are those who meet all of them, declined are others, or where no seat is free. */
    void decide(DecideOnSeat command, OrganisationSummary asking, @Nullable PersonId person, ActorRef by, Instant at) {
        requireOpen(at);
        Seat seat = seat(command.seat());
        requireStatus(seat, SeatStatus.REQUESTED);
        if (command.met().size() != charter.criteria().size()) {
            throw new ChangedMeanwhile();
        }
        boolean free = isFree(seat.group(), seat.role());
        if (command.admits() && !command.allMet()) {
            throw new InvalidInput(Problem.of("admitted", "workinggroup.problem.not-all-met"));
        }
        if (command.admits() && !free) {
            throw new InvalidInput(Problem.of("admitted", "workinggroup.problem.no-seat"));
        }
        if (!command.admits() && command.allMet() && free) {
            throw new InvalidInput(Problem.of("admitted", "workinggroup.problem.all-met"));
        }
        seat.decided(command, person);
        if (command.admits()) {
            seat.sit(asking, at);
            registerEvent(new SeatGranted(id(), seat.id(), seat.organisation(), by, at));
        } else {
            seat.close(SeatStatus.DECLINED, at);
            registerEvent(new SeatDeclined(id(), seat.id(), seat.organisation(), by, at));
        }
    }

    /**
     * The appeal was heard: the organisation is a member, on the seat for which it asked again or to which it was invited
     * meanwhile, if there is one. Does nothing where it is a member already, or the group is over.
     */
    void reinstate(SeatId of, ActorRef by, Instant at) {
        Seat declined = seat(of);
        Seat seat = openSeatOf(declined.organisation()).orElse(declined);
        if (declined.status() != SeatStatus.DECLINED
                || statusOn(day(at)) != WorkingGroupStatus.OPEN
                || seat.isMember()) {
            return;
        }
        seat.sitInstead(declined, at);
        registerEvent(new SeatReinstated(id(), seat.id(), seat.organisation(), by, at));
    }

    /**
     * Offers a seat; a State that leads offers none to its own NHRI and civil society (R4.3).
     *
     * @param states for whose bodies the person who offers it works
     * @param sees whether that person knows of another seat
     */
    void invite(
            InviteToGroup command,
            OrganisationSummary guest,
            Set<CountryCode> states,
            Predicate<Seat> sees,
            ActorRef by,
            Instant at) {
        requireOpen(at);
        String field = command.organisation() == null ? "code" : "organisation";
        SeatRole role = Objects.requireNonNull(command.role());
        Seat seat = Seat.invited(guest, role, at);
        requireOfNone(states, Stream.of(seat));
        Optional<Seat> now = openSeatOf(guest.id());
        if (now.isPresent()) {
            throw new InvalidInput(Problem.of(
                    field,
                    "workinggroup.problem.seat."
                            + now.filter(sees)
                                    .map(known -> Word.of(known.status()))
                                    .orElse("not-now")));
        }
        if (!charter.statesAre().admits(guest.group(), role)) {
            throw new InvalidInput(Problem.of("role", "workinggroup.problem.states"));
        }
        if (!isFree(guest.group(), role)) {
            throw new InvalidInput(Problem.of("role", "workinggroup.problem.no-seat"));
        }
        if (seats().filter(other -> other.isMember() || other.status() == SeatStatus.INVITED)
                        .count()
                >= MOST) {
            throw new NotAllowed("workinggroup.refusal.too-many", MOST);
        }
        seats.add(seat);
        registerEvent(new SeatOffered(id(), seat.id(), guest.id(), by, at));
    }

    void takeBackOffer(SeatId of, ActorRef by, Instant at) {
        requireOpen(at);
        Seat seat = seat(of);
        requireStatus(seat, SeatStatus.INVITED);
        seat.close(SeatStatus.TAKEN_BACK, at);
        registerEvent(new OfferTakenBack(id(), of, seat.organisation(), by, at));
    }

    /** Accepts an invitation; who was asked to chair does so from then on. */
    void accept(SeatId of, PersonId person, OrganisationSummary guest, ActorRef by, Instant at) {
        requireOpen(at);
        Seat seat = seat(of);
        requireStatus(seat, SeatStatus.INVITED);
        requireVerifiedFor(seat.role(), guest);
        if (!isFree(guest.group(), seat.role())) {
            throw new NotAllowed("workinggroup.refusal.no-seat");
        }
        seat.represent(person);
        boolean chairs = seat.role() == SeatRole.CHAIR;
        if (chairs) {
            chair().ifPresent(former -> former.be(SeatRole.MEMBER, at));
        }
        seat.sit(guest, at);
        registerEvent(new OfferAccepted(id(), of, seat.organisation(), by, at));
        if (chairs) {
            registerEvent(new ChairTaken(id(), of, seat.organisation(), by, at));
        }
    }

    void turnDown(SeatId of, Reason why, ActorRef by, Instant at) {
        requireOpen(at);
        Seat seat = seat(of);
        requireStatus(seat, SeatStatus.INVITED);
        seat.because(why);
        seat.close(SeatStatus.TURNED_DOWN, at);
        registerEvent(new OfferTurnedDown(id(), of, seat.organisation(), by, at));
    }

    void represent(SeatId of, PersonId person, ActorRef by, Instant at) {
        requireOpen(at);
        Seat seat = seat(of);
        if (seat.status() != SeatStatus.REQUESTED) {
            requireStatus(seat, SeatStatus.MEMBER);
        }
        seat.represent(person);
        registerEvent(new RepresentativeNamed(id(), of, seat.organisation(), by, at));
    }

    /** Leaves, whatever the role: the deputy leads a group without a chair, and the secretariat one without either. */
    void leave(SeatId of, Reason why, ActorRef by, Instant at) {
        requireOpen(at);
        Seat seat = seat(of);
        requireStatus(seat, SeatStatus.MEMBER);
        boolean led = leader().isPresent();
        seat.because(why);
        seat.close(SeatStatus.ENDED, at);
        registerEvent(new SeatLeft(id(), of, seat.organisation(), by, at));
        noticeLeader(led, by, at);
    }

    /**
     * Gives a member a role, which its former holder loses; the chair is offered instead.
     *
     * @param states for whose bodies the person who gives it works: they take no role from their own NHRI and civil society
     */
    void give(SeatRole role, SeatId of, OrganisationSummary member, Set<CountryCode> states, ActorRef by, Instant at) {
        requireOpen(at);
        Seat seat = seat(of);
        requireStatus(seat, SeatStatus.MEMBER);
        if (role == SeatRole.CHAIR || seat.role() == SeatRole.CHAIR) {
            throw new NotAllowed("workinggroup.refusal.chair-is-offered");
        }
        if (role == SeatRole.DEPUTY && member.group() == StakeholderGroup.GOVERNMENT) {
            throw new NotAllowed("workinggroup.refusal.no-deputy");
        }
        if (!charter.statesAre().admits(member.group(), role)) {
            throw new NotAllowed("workinggroup.refusal.states-observe");
        }
        requireVerifiedFor(role, member);
        boolean led = leader().isPresent();
        if (role.leads()) {
            requireOfNone(states, holding(role).filter(former -> !former.id().equals(of)));
            holding(role).forEach(former -> former.be(SeatRole.MEMBER, at));
        }
        seat.be(role, at);
        registerEvent(new RoleGiven(id(), of, seat.organisation(), role, by, at));
        noticeLeader(led, by, at);
    }

    private void noticeLeader(boolean led, ActorRef by, Instant at) {
        if (led && leader().isEmpty()) {
            registerEvent(new LeaderLost(id(), by, at));
        }
    }

    /**
     * Asks a member to chair, and nobody else any more.
     *
     * @param states for whose bodies the person who asks works: they take no offer from their own NHRI and civil society
     */
    void offerChair(SeatId of, Set<CountryCode> states, ActorRef by, Instant at) {
        requireOpen(at);
        Seat seat = seat(of);
        requireStatus(seat, SeatStatus.MEMBER);
        if (!charter.statesAre().admits(seat.group(), SeatRole.CHAIR)) {
            throw new NotAllowed("workinggroup.refusal.states-observe");
        }
        requireOfNone(
                states,
                seats().filter(other -> other.offeredChair() && !other.id().equals(of)));
        seats().forEach(other -> other.offerChair(other.id().equals(of)));
        registerEvent(new ChairOffered(id(), of, seat.organisation(), by, at));
    }

    /** Takes the chair that was offered; the former one stays as a member. */
    void takeChair(SeatId of, OrganisationSummary member, ActorRef by, Instant at) {
        requireOpen(at);
        Seat seat = seat(of);
        requireStatus(seat, SeatStatus.MEMBER);
        if (!seat.offeredChair()) {
            throw new NotAllowed("workinggroup.refusal.chair-not-offered");
        }
        requireVerifiedFor(SeatRole.CHAIR, member);
        chair().ifPresent(former -> former.be(SeatRole.MEMBER, at));
        seat.be(SeatRole.CHAIR, at);
        registerEvent(new ChairTaken(id(), of, seat.organisation(), by, at));
    }

    /** A State does nothing to the seat of its own NHRI and civil society (R4.3). */
    private static void requireOfNone(Set<CountryCode> states, Stream<Seat> touched) {
        if (touched.anyMatch(seat -> seat.isGuardedFrom(states))) {
            throw new NotAllowed("workinggroup.refusal.own-country");
        }
    }

    private static void requireVerifiedFor(SeatRole role, OrganisationSummary organisation) {
        if (role.leads() && !organisation.verified()) {
            throw new NotAllowed("workinggroup.refusal.not-verified");
        }
    }

    private static void requireStatus(Seat seat, SeatStatus wanted) {
        if (seat.status() != wanted) {
            throw new NotAllowed(
                    wanted == SeatStatus.MEMBER
                            ? "workinggroup.refusal.no-member"
                            : "workinggroup.refusal.no-longer-open");
        }
    }

    private void requireProposed() {
        if (status != WorkingGroupStatus.PROPOSED) {
            throw new NotAllowed("workinggroup.refusal.not-proposed");
        }
    }

    private void requireOpen(Instant at) {
        requireNotOver(at);
        if (status != WorkingGroupStatus.OPEN) {
            throw new NotAllowed("workinggroup.refusal.not-open");
        }
    }

    private void requireNotOver(Instant at) {
        if (statusOn(day(at)) == WorkingGroupStatus.ENDED) {
            throw new NotAllowed("workinggroup.refusal.over");
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.GENEVA);
    }

    /** Where it stands on a day of Geneva's: a group whose term is over has ended, a proposal whose term is over has not begun. */
    WorkingGroupStatus statusOn(LocalDate today) {
        return status == WorkingGroupStatus.OPEN && charter.isOver(today) ? WorkingGroupStatus.ENDED : status;
    }

    /** Who decides on a request (R4.3): the chair, unless it is the State of this NHRI or civil society; else the deputy. */
    Decider decider(Seat request) {
        if (chair().filter(chair -> !request.isOwnCountryOf(chair)).isPresent()) {
            return Decider.CHAIR;
        }
        return deputy().isPresent() ? Decider.DEPUTY : Decider.SECRETARIAT;
    }

    /** The same of a request that the organisation would make. */
    Decider decider(OrganisationSummary asking) {
        return decider(Seat.invited(asking, SeatRole.MEMBER, proposedAt));
    }

    /** The organisation that decides on it; empty if the secretariat does. */
    Optional<Seat> deciding(Seat request) {
        return switch (decider(request)) {
            case CHAIR -> chair();
            case DEPUTY -> deputy();
            case SECRETARIAT -> Optional.empty();
        };
    }

    /** Who leads: the chair, else the deputy; empty where the secretariat does. */
    Optional<Seat> leader() {
        return chair().or(this::deputy);
    }

    Optional<Seat> chair() {
        return holding(SeatRole.CHAIR).findFirst();
    }

    /** No State, because it decides where a State may not. */
    Optional<Seat> deputy() {
        return holding(SeatRole.DEPUTY)
                .filter(seat -> seat.group() != StakeholderGroup.GOVERNMENT)
                .findFirst();
    }

    private Stream<Seat> holding(SeatRole role) {
        return sitting().filter(seat -> seat.role() == role);
    }

    Stream<Seat> sitting() {
        return seats().filter(Seat::isMember);
    }

    /** Those that sat in the group at that time, or sit there still. */
    Stream<Seat> sittingAt(Instant at) {
        return seats().filter(seat -> seat.wasMemberAt(at));
    }

    /** The members that read what is discussed. */
    Stream<Seat> discussing() {
        return sitting().filter(seat -> charter.statesDiscuss() || seat.group() != StakeholderGroup.GOVERNMENT);
    }

    Stream<Seat> seats() {
        return seats.stream();
    }

    Seat seat(SeatId wanted) {
        return seats().filter(seat -> seat.id().equals(wanted)).findFirst().orElseThrow(NotFound::new);
    }

    /** The organisation's seat that is not over. */
    Optional<Seat> openSeatOf(OrganisationId organisation) {
        return seats().filter(seat -> seat.isOf(organisation) && seat.status().isOpen())
                .findFirst();
    }

    /** The organisation's seat, or the last that it had or wanted. */
    Optional<Seat> lastSeatOf(OrganisationId organisation) {
        return openSeatOf(organisation)
                .or(() -> seats().filter(seat -> seat.isOf(organisation)).max(Comparator.comparing(Seat::askedAt)));
    }

    /** Whether it came of this form. */
    boolean isProposedWith(UUID token) {
        return token.equals(formToken);
    }

    /** All that have, had or want a seat. */
    Set<OrganisationId> organisations() {
        return seats().map(Seat::organisation).collect(Collectors.toSet());
    }

    WorkingGroupId id() {
        return new WorkingGroupId(id);
    }

    WorkingGroupNumber number() {
        return new WorkingGroupNumber(number);
    }

    long edition() {
        return edition;
    }

    OrganisationId proposer() {
        return new OrganisationId(proposer);
    }

    Optional<PersonId> proposedBy() {
        return Optional.ofNullable(proposedBy).map(PersonId::new);
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    LocalizedText endReason() {
        return endReason == null || endLanguage == null ? null : new LocalizedText(endReason, endLanguage);
    }

    Charter charter() {
        return charter;
    }

    Set<MissingGroup> missingGroups() {
        return Set.copyOf(missingGroups);
    }

    /** Whether everybody may read it: it was opened once. */
    boolean isPublic() {
        return openedAt != null;
    }
}
