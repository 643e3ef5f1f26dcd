package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.testing.AtOnce;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
@DisplayName("Working groups on a database")
class WorkingGroupsModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    OrganisationStage make;

    @Autowired
    WorkingGroups groups;

    @Autowired
    Seats seats;

    @Autowired
    WorkingGroupTasks tasks;

    @Autowired
    WorkingGroupsAtHome home;

    @Autowired
    WorkingGroupData data;

    @Autowired
    SeatModeration moderation;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Cases cases;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Growing old " + UUID.randomUUID();

    @Test
    void walksFromTheProposalToThePublicPage() {
        WorkingGroupId id = stage.proposed(title);
        assertThatThrownBy(() -> groups.details(Actor.visitor(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> groups.details(stage.as(stage.nhri), id)).isInstanceOf(NotFound.class);
        assertThat(tasks.openTasks(make.secretariat()))
                .anyMatch(task -> task.path().contains(id.toString()));
        groups.open(make.secretariat(), id);
        WorkingGroupDetails read = groups.details(Actor.visitor(), id);
        assertThat(read.status()).isEqualTo(WorkingGroupStatus.OPEN);
        assertThat(read.criteria())
                .extracting(LocalizedText::text)
                .containsExactly("Works on it", "The same person comes");
        assertThat(read.leaders()).extracting(SeatDetails::role).containsExactly(SeatRole.CHAIR);
        assertThat(read.allowed()).containsExactly(Permission.READ);
        assertThat(groups.details(Actor.visitor(), read.number()).id()).isEqualTo(id);
    }

    @Test
    @DisplayName(
            "R4.3 an NHRI joins a group that a ministry of its country chairs; the deputy decides, the chair learns nothing")
    void joinsAGroupThatItsStateChairs() {
        WorkingGroupId id = stage.chairedByState(title);
        Actor chair = stage.as(stage.ministry);
        WorkingGroupDetails before = groups.details(chair, id);
        int waited = tasks.openTasks(chair).size();

        SeatId seat = stage.ask(id, stage.nhri);

        assertThat(groups.details(chair, id)).isEqualTo(before);
        assertThat(tasks.openTasks(chair)).hasSize(waited);
        assertThat(tasks.countOpenTasks(chair)).isEqualTo(waited);
        assertThat(groups.details(make.secretariat(), id).requests()).isEmpty();
        for (Actor other : List.of(chair, make.secretariat(), stage.as(stage.women), stage.as(stage.nhri))) {
            assertThatThrownBy(() -> stage.decide(other, id, seat, true))
                    .isInstanceOfAny(NotFound.class, NotPermitted.class);
        }
        assertThatThrownBy(() -> stage.decide(chair, id, seat, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.decide(chair, id, new SeatId(UUID.randomUUID()), true))
                .isInstanceOf(NotFound.class);
        assertThat(tasks.openTasks(stage.as(stage.network)))
                .anyMatch(task -> task.path().equals(WorkingGroupLinks.request(id, seat)));

        stage.decide(stage.as(stage.network), id, seat, true);

        WorkingGroupDetails now = groups.details(chair, id);
        assertThat(now.members()).hasSize(3);
        assertThat(now.members())
                .allMatch(member -> (member.asked() == null && member.reason() == null) || member.own());
        assertThat(groups.details(stage.as(stage.nhri), id).inside()).isTrue();
    }

    @Test
    @DisplayName("R4.3 without a deputy the secretariat decides, and is told so")
    void asksTheSecretariatWithoutADeputy() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        SeatId seat = stage.ask(id, stage.women);
        Actor secretariat = make.secretariat();
        assertThat(tasks.openTasks(secretariat))
                .anyMatch(task -> task.path().equals(WorkingGroupLinks.request(id, seat)));
        stage.decide(secretariat, id, seat, false);
        assertThat(groups.details(stage.as(stage.women), id).own().orElseThrow().met())
                .containsExactly(false, true);
    }

    @Test
    void hearsAnAppealAndAdmitsAfterIt() {
        WorkingGroupId id = stage.open(title);
        SeatId seat = stage.ask(id, stage.women);
        stage.decide(stage.as(stage.network), id, seat, false);
        Actor women = stage.as(stage.women);
        assertThat(seats.appealing(women, id).reason()).isEqualTo("By the published criteria");
        assertThatThrownBy(() -> seats.appealing(stage.as(stage.nhri), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> seats.appeal(stage.as(stage.network), id, "Mine"))
                .isInstanceOf(NotFound.class);
        seats.appeal(women, id, "We accompany families since last year");
        CaseDetails appealed = Objects.requireNonNull(groups.details(women, id).appeal());
        assertThat(appealed.status()).isEqualTo(CaseStatus.APPEALED);
        Actor moderator = Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
        assertThat(cases.waiting(moderator, 0, 200).rows())
                .anyMatch(row ->
                        row.id().equals(appealed.id()) && row.title().text().equals(title));
        cases.decide(moderator, new DecideAppeal(appealed.id(), appealed.version(), true, "It meets the criterion"));
        assertThat(groups.details(women, id).inside()).isTrue();
    }

    @Test
    void letsNobodyHearTheAppealOfTheirOwnGroup() {
        WorkingGroupId id = stage.open(title);
        stage.decide(stage.as(stage.network), id, stage.ask(id, stage.women), false);
        seats.appeal(stage.as(stage.women), id, "Please read it again");
        CaseDetails appealed =
                Objects.requireNonNull(groups.details(stage.as(stage.women), id).appeal());
        for (PersonId own : List.of(stage.women.founder(), stage.network.founder())) {
            Actor moderator = Actor.staff(own, Set.of(StaffRole.MODERATOR));
            assertThatThrownBy(() ->
                            cases.decide(moderator, new DecideAppeal(appealed.id(), appealed.version(), true, "Ours")))
                    .isInstanceOf(PortalException.class);
        }
    }

    @Test
    @DisplayName("access ends at the next request, by leaving and on the day after the term")
    void endsAccessAtTheNextRequest() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        Actor women = stage.as(stage.women);
        assertThat(groups.details(women, id).seats()).anyMatch(seat -> seat.representative() != null);
        clock.at(
                Instant.parse("2035-12-31T22:59:59Z"),
                () -> assertThat(groups.details(women, id).inside()).isTrue());
        clock.at(Instant.parse("2035-12-31T23:00:00Z"), () -> {
            WorkingGroupDetails over = groups.details(women, id);
            assertThat(over.inside()).isFalse();
            assertThat(over.status()).isEqualTo(WorkingGroupStatus.ENDED);
            assertThat(over.seats()).noneMatch(seat -> !seat.own() && seat.representative() != null);
            assertThat(over.allowed()).doesNotContain(Permission.LEAD_GROUP, Permission.DECIDE_ON_SEAT);
        });
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThat(groups.details(women, id).inside()).isFalse();
        assertThat(groups.details(women, id).seats()).noneMatch(seat -> !seat.own() && seat.representative() != null);
    }

    @Test
    @DisplayName(
            "joining for an organisation in which one only reads, or with a stranger as representative, is refused")
    void refusesWhoMayNotSpeakForTheOrganisation() {
        WorkingGroupId id = stage.open(title);
        Actor reader = Actor.member(
                make.person(),
                new Membership(
                        stage.nhri.id().value(),
                        "Ombudsman",
                        Set.of(MemberRole.READER),
                        StakeholderGroup.NHRI,
                        null,
                        true,
                        Set.of()));
        AskForSeat asked = new AskForSeat(id, stage.nhri.founder(), "We visit", "en");
        assertThatThrownBy(() -> seats.ask(reader, asked)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> seats.ask(Actor.person(stage.nhri.founder()), asked))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        seats.ask(stage.as(stage.nhri), new AskForSeat(id, stage.women.founder(), "We visit", "en")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("representative"));
        assertThat(seats.candidates(stage.as(stage.nhri)))
                .extracting(Seats.Candidate::person)
                .containsExactly(stage.nhri.founder());
    }

    @Test
    @DisplayName("R4.3 a State is refused alike whether or not its own civil society has asked")
    void refusesAStateAlike() {
        WorkingGroupId asked = stage.chairedByState(title);
        WorkingGroupId silent = stage.chairedByState(title + " 2");
        stage.ask(asked, stage.women);
        for (WorkingGroupId id : List.of(asked, silent)) {
            assertThatThrownBy(() -> seats.invite(
                            stage.as(stage.ministry),
                            new InviteToGroup(id, null, make.code(stage.women), SeatRole.MEMBER)))
                    .isInstanceOfSatisfying(
                            NotAllowed.class,
                            refused -> assertThat(refused.key()).isEqualTo("workinggroup.refusal.own-country"));
        }
        seats.invite(stage.as(stage.network), new InviteToGroup(silent, null, make.code(stage.women), SeatRole.MEMBER));
        assertThat(groups.details(stage.as(stage.women), silent)
                        .own()
                        .orElseThrow()
                        .status())
                .isEqualTo(SeatStatus.INVITED);
    }

    @Test
    @DisplayName("R4.3 a State that chairs takes no role and no offer from its own NHRI by giving it to another")
    void keepsAStateFromTakingRolesFromItsOwn() {
        WorkingGroupId id = stage.open(title);
        Actor network = stage.as(stage.network);
        stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
        SeatId nhri = stage.seat(network, id, stage.nhri);
        seats.give(network, id, nhri, SeatRole.DEPUTY);
        seats.offerChair(network, id, nhri);
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        Actor chair = stage.as(stage.ministry);
        SeatId other = stage.seat(chair, id, stage.network);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> seats.give(chair, id, other, SeatRole.DEPUTY), () -> seats.offerChair(chair, id, other))) {
            assertThatThrownBy(act)
                    .isInstanceOfSatisfying(
                            NotAllowed.class,
                            refused -> assertThat(refused.key()).isEqualTo("workinggroup.refusal.own-country"));
        }
        seats.give(chair, id, other, SeatRole.RAPPORTEUR);
    }

    @Test
    void letsTheDeputyOfferTheChairOnlyBesideASuspendedOne() {
        WorkingGroupId id = stage.chairedByState(title);
        Actor deputy = stage.as(stage.network);
        SeatId own = stage.own(stage.network, id);
        InviteToGroup invited = new InviteToGroup(id, null, make.code(stage.women), SeatRole.CHAIR);
        assertThatThrownBy(() -> seats.invite(deputy, invited))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(Problem.of("role", "workinggroup.problem.has-chair")));
        assertThatThrownBy(() -> seats.offerChair(deputy, id, own)).isInstanceOf(NotPermitted.class);
        jdbc.sql("UPDATE organisation_organisations SET status = 'SUSPENDED' WHERE id = :id")
                .param("id", stage.ministry.id())
                .update();
        seats.invite(deputy, invited);
        seats.offerChair(deputy, id, own);
    }

    @Test
    void letsNobodyDecideOnARequestOfTheirOwn() {
        WorkingGroupId id = stage.open(title);
        SeatId seat = stage.ask(id, stage.women);
        Actor chair = stage.as(stage.network);
        assertThat(deciding(id, seat)).containsExactly(stage.network.founder());
        join(stage.women, stage.network.founder());
        assertThat(deciding(id, seat)).isEmpty();
        assertThat(tasks.openTasks(chair)).isEmpty();
        assertThat(groups.details(chair, id).requests()).isEmpty();
        assertThatThrownBy(() -> stage.decide(chair, id, seat, true)).isInstanceOf(NotFound.class);
        assertThat(groups.details(stage.as(stage.women), id).own()).isPresent();
    }

    private Set<PersonId> deciding(WorkingGroupId id, SeatId seat) {
        return seats.deciding(Actor.system(), id, seat).orElseThrow().people();
    }

    private void join(OrganisationStage.Founded organisation, PersonId person) {
        jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                        + " VALUES (:organisation, :person, 'READER', :at)")
                .param("organisation", organisation.id())
                .param("person", person)
                .param("at", Instant.now())
                .update();
    }

    @Test
    @DisplayName("the appeal is not heard by whoever belongs to the organisation that decided, though it left since")
    void letsNobodyOfTheOneThatDecidedHearTheAppeal() {
        WorkingGroupId id = stage.open(title);
        SeatId seat = stage.ask(id, stage.women);
        stage.decide(stage.as(stage.network), id, seat, false);
        PersonId colleague = make.person();
        join(stage.network, colleague);
        seats.leave(stage.as(stage.network), id, stage.own(stage.network, id), new Reason("No staff", "en"));
        assertThat(moderation.isOwnCause(colleague, seat.toString())).isTrue();
        assertThat(moderation.isOwnCause(stage.nhri.founder(), seat.toString())).isFalse();
    }

    @Test
    @DisplayName("an appeal heard beside an invitation accepted at the same time makes no second seat")
    void makesNoSecondSeatOfAnAppeal() {
        WorkingGroupId id = stage.open(title);
        SeatId seat = stage.ask(id, stage.women);
        stage.decide(stage.as(stage.network), id, seat, false);
        TransactionTemplate hearing = new TransactionTemplate(transactions);
        TransactionTemplate beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> hearing.executeWithoutResult(status -> {
                    groups.details(stage.as(stage.women), id);
                    beside.executeWithoutResult(inner -> stage.sit(id, stage.network, stage.women, SeatRole.MEMBER));
                    moderation.overturn(make.secretariat(), seat.toString(), "It meets the criterion");
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(groups.details(stage.as(stage.network), id).members()).hasSize(2);
    }

    @Test
    @DisplayName("at home a request is told of while the group is open, a declined one for 90 days")
    void tellsAtHomeOfWhatIsNew() {
        WorkingGroupId id = stage.open(title);
        SeatId seat = stage.ask(id, stage.women);
        Actor women = stage.as(stage.women);
        assertThat(toldAtHome(women, id)).isTrue();
        clock.at(
                Instant.parse("2036-01-01T10:00:00Z"),
                () -> assertThat(toldAtHome(women, id)).isFalse());
        stage.decide(stage.as(stage.network), id, seat, false);
        Instant now = clock.instant();
        clock.at(
                now.plus(Duration.ofDays(89)),
                () -> assertThat(toldAtHome(women, id)).isTrue());
        clock.at(
                now.plus(Duration.ofDays(91)),
                () -> assertThat(toldAtHome(women, id)).isFalse());
    }

    private boolean toldAtHome(Actor reader, WorkingGroupId id) {
        return home.lines(reader).stream().anyMatch(line -> line.path().equals(WorkingGroupLinks.page(id)));
    }

    @Test
    void tellsAnOrganisationOfItsDeclinedRequest() throws IOException {
        WorkingGroupId id = stage.open(title);
        stage.decide(stage.as(stage.network), id, stage.ask(id, stage.women), false);
        List<Map<String, ?>> told = new ArrayList<>();
        data.tell(stage.as(stage.women), new PersonalData.Telling() {
            @Override
            public void record(Map<String, ?> fields) {
                told.add(fields);
            }

            @Override
            public void file(String name, PersonalData.Writing content) {
                throw new AssertionError("no file");
            }
        });
        assertThat(told)
                .singleElement()
                .satisfies(
                        one -> assertThat(one.toString()).contains(title, "DECLINED", "We visit nine prisons a year"));
    }

    @Test
    @DisplayName("R0.3 an unlisted member is one of its group to everyone but the members")
    void namesUnlistedMembersToMembersOnly() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        WorkingGroupDetails read = groups.details(Actor.visitor(), id);
        assertThat(read.toString())
                .doesNotContain(stage.women.name(), stage.women.id().toString());
        assertThat(read.table().taken(StakeholderGroup.CIVIL_SOCIETY)).isEqualTo(2);
        assertThat(groups.details(stage.as(stage.network), id).toString()).contains(stage.women.name());
    }

    @Test
    void takesOneOfTwoAtTheSameTime() throws Exception {
        WorkingGroupId id = stage.open(title);
        OrganisationStage.Founded other = make.verified("Commission", OrganisationType.NHRI, new CountryCode("ZMB"));
        SeatId one = stage.ask(id, stage.nhri);
        SeatId two = stage.ask(id, other);
        List<Object> outcome = AtOnce.atOnce(() -> decided(id, one), () -> decided(id, two));
        assertThat(outcome).filteredOn("decided"::equals).hasSize(1);
        assertThat(outcome).filteredOn(PortalException.class::isInstance).hasSize(1);
        assertThat(groups.details(Actor.visitor(), id).table().taken(StakeholderGroup.NHRI))
                .isEqualTo(1);
    }

    private String decided(WorkingGroupId id, SeatId seat) {
        stage.decide(stage.as(stage.network), id, seat, true);
        return "decided";
    }

    @Test
    void makesOneProposalOfADoubleClick() throws Exception {
        WriteCharter form = WorkingGroupStage.charter(title);
        Actor network = stage.as(stage.network);
        List<Object> made = AtOnce.atOnce(() -> groups.propose(network, form), () -> groups.propose(network, form));
        assertThat(Set.copyOf(made)).hasSize(1);
        assertThatThrownBy(() -> groups.propose(stage.as(stage.nhri), form)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void filtersByAllThatTheAddressCanSay() {
        WorkingGroupId id = stage.open(title);
        Actor visitor = Actor.visitor();
        assertThat(found(
                        visitor,
                        new WorkingGroupFilter(
                                title.toUpperCase(java.util.Locale.ROOT),
                                null,
                                StakeholderGroup.NHRI,
                                WorkingGroupStatus.OPEN,
                                Entry.ON_REQUEST,
                                false)))
                .containsExactly(id);
        assertThat(found(visitor, new WorkingGroupFilter(title, "no-theme", null, null, null, false)))
                .isEmpty();
        assertThat(found(visitor, new WorkingGroupFilter(title, null, null, WorkingGroupStatus.ENDED, null, false)))
                .isEmpty();
        assertThat(found(visitor, new WorkingGroupFilter("' OR 1=1 --", null, null, null, null, false)))
                .isEmpty();
        assertThat(found(stage.as(stage.network), WorkingGroupFilter.ofOneself()))
                .containsExactly(id);
        assertThat(found(stage.as(stage.nhri), WorkingGroupFilter.ofOneself())).isEmpty();
        stage.decide(stage.as(stage.network), id, stage.ask(id, stage.nhri), true);
        assertThat(found(visitor, new WorkingGroupFilter(title, null, StakeholderGroup.NHRI, null, null, false)))
                .as("no seat is free any more")
                .isEmpty();
        clock.at(
                Instant.parse("2036-01-01T10:00:00Z"),
                () -> assertThat(found(
                                visitor,
                                new WorkingGroupFilter(title, null, null, WorkingGroupStatus.ENDED, null, false)))
                        .containsExactly(id));
    }

    private List<WorkingGroupId> found(Actor reader, WorkingGroupFilter filter) {
        return groups.list(reader, filter, 0, 200).rows().stream()
                .map(WorkingGroupRow::id)
                .toList();
    }

    @Test
    void readsAListInAFixedNumberOfStatements() {
        stage.open(title + " 1");
        Actor reader = stage.as(stage.network);
        WorkingGroupFilter all = new WorkingGroupFilter(title, null, null, null, null, false);
        int few = Statements.sentBy(() -> groups.list(reader, all, 0, 20));
        for (int i = 2; i < 8; i++) {
            stage.open(title + " " + i);
        }
        assertThat(Statements.sentBy(
                        () -> assertThat(groups.list(reader, all, 0, 20).rows()).hasSize(7)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(5);
        assertThat(Parts.all((from, max) -> groups.list(reader, all, from, max)))
                .hasSize(7);
    }

    @Test
    void readsAPageInAFixedNumberOfStatements() {
        WorkingGroupId id = stage.open(title);
        Actor reader = stage.as(stage.network);
        int few = Statements.sentBy(() -> groups.details(reader, id));
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
        stage.ask(id, stage.women);
        assertThat(Statements.sentBy(() -> groups.details(reader, id)))
                .isLessThanOrEqualTo(few + 1)
                .isLessThanOrEqualTo(12);
    }

    @Test
    void readsWhatWaitsInTwoStatements() {
        WorkingGroupId id = stage.open(title);
        stage.ask(id, stage.nhri);
        Actor reader = stage.as(stage.network);
        assertThat(Statements.sentBy(() -> assertThat(tasks.openTasks(reader)).hasSize(1)))
                .isLessThanOrEqualTo(2);
        Instant due = Objects.requireNonNull(tasks.openTasks(reader).getFirst().due());
        assertThat(tasks.countDue(reader, due)).as("due then, not before").isZero();
        assertThat(tasks.countDue(reader, due.plusNanos(1))).isOne();
        assertThat(home.lines(reader))
                .filteredOn(line -> line.part() == HomeLine.Part.OURS)
                .singleElement()
                .satisfies(line -> assertThat(line.path()).isEqualTo(WorkingGroupLinks.page(id)));
        assertThat(tasks.openTasks(Actor.visitor())).isEmpty();
    }
}
