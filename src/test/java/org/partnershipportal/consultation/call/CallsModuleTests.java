package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.call.CallFixtures.changed;
import static org.partnershipportal.consultation.call.CallFixtures.content;
import static org.partnershipportal.consultation.call.CallFixtures.en;
import static org.partnershipportal.consultation.call.CallFixtures.titled;
import static org.partnershipportal.consultation.call.CallFixtures.words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Calls on a database")
class CallsModuleTests {

    @Autowired
    Calls calls;

    @Autowired
    Extensions extensions;

    @Autowired
    CallClock callClock;

    @Autowired
    CallQueries queries;

    @Autowired
    Persons persons;

    @Autowired
    TeamTasks teamTasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Actor drafter;
    Actor colleague;
    Deadline deadline;
    Deadline later;

    @BeforeEach
    void twoOfTheSecretariat() {
        drafter = secretariat("drafter-" + UUID.randomUUID() + "@example.org");
        colleague = secretariat("colleague-" + UUID.randomUUID() + "@example.org");
        deadline = noonIn(30);
        later = noonIn(45);
    }

    @Test
    void keepsWhatWasWrittenFromDraftToCorrection() {
        CallId id = draft();
        calls.open(drafter, id);
        CallContent corrected = changed("law", q -> words(q, 800));
        calls.correct(drafter, new CorrectCall(id, read(id).edition(), corrected, en("The limit is higher.")));

        CallDetails details = calls.details(Actor.visitor(), id);
        assertThat(details.status()).isEqualTo(CallStatus.OPEN);
        assertThat(details.content()).isEqualTo(corrected);
        assertThat(details.version()).isEqualTo(2);
        assertThat(details.corrections()).extracting(Correction::note).containsExactly(en("The limit is higher."));
        assertThat(details.deadline()).isEqualTo(deadline);
        assertThat(details.firstDeadline()).isEqualTo(deadline);
        assertThat(details.team()).isEmpty();
        assertThat(details.allowed()).containsExactly(Permission.READ);
        assertThat(calls.content(Actor.visitor(), id, 1)).isEqualTo(content());
        assertThat(calls.details(Actor.visitor(), details.code()).id()).isEqualTo(id);
        assertThat(read(id).team()).contains(person(drafter)).hasSize(2);
        assertThatThrownBy(() -> calls.content(Actor.visitor(), id, 3)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R0.1 a call that is not open answers like one that does not exist")
    void hidesWhatIsNotOpenFromAllButTheSecretariat() {
        CallId draft = draft();
        CallId scheduled = draft();
        calls.schedule(
                drafter,
                new ScheduleCall(
                        scheduled, read(scheduled).edition(), clock.instant().plus(Duration.ofDays(2))));
        UUID draftRef = UUID.randomUUID();
        for (Actor other : others()) {
            for (CallId id : List.of(draft, scheduled, CallId.random())) {
                notFound(() -> calls.details(other, id));
                notFound(() -> calls.content(other, id, 1));
                notFound(() -> extensions.of(other, id, draftRef));
                notFound(() -> extensions.end(other, id, draftRef));
            }
            notFound(() -> calls.details(other, read(draft).code()));
            assertThat(calls.summaries(other, Set.of(draft, scheduled))).isEmpty();
            assertThat(calls.list(other, new CallFilter(read(draft).code().value(), null, null), 0, 20)
                            .total())
                    .isZero();
        }
        assertThat(calls.details(colleague, draft).status()).isEqualTo(CallStatus.DRAFT);
        assertThat(calls.summaries(colleague, Set.of(draft, scheduled))).hasSize(2);
    }

    @Test
    void refusesEveryVerbToAllButTheSecretariat() {
        CallId id = open();
        for (Actor other : others()) {
            EditCall edit = new EditCall(id, 1, "a-code", content(), deadline);
            CorrectCall correct = new CorrectCall(id, 1, content(), en("Note"));
            for (Runnable verb : List.<Runnable>of(
                    () -> calls.draft(other, new DraftCall("Mine", Language.EN, "mine", null)),
                    () -> calls.edit(other, edit),
                    () -> calls.delete(other, id),
                    () -> calls.open(other, id),
                    () -> calls.unschedule(other, id),
                    () -> calls.schedule(other, new ScheduleCall(id, 1, clock.instant())),
                    () -> calls.correct(other, correct),
                    () -> calls.extend(other, id, later, 1),
                    () -> calls.join(other, id, person(drafter)),
                    () -> calls.colleagues(other, id, "", 20),
                    () -> calls.desk(other, new CallCode("mine")),
                    () -> calls.earlier(other, "", 20),
                    () -> calls.freeCode(other, "Older persons"),
                    () -> calls.draft(other, new CopyCall(id, "mine")),
                    () -> extensions.asked(other, id),
                    () -> extensions.grant(other, id, UUID.randomUUID(), later),
                    () -> extensions.decline(other, id, UUID.randomUUID(), "No"))) {
                assertThatThrownBy(verb::run).isInstanceOf(NotPermitted.class);
            }
        }
    }

    @Test
    void savesOneOfTwoEditorsAndTellsTheOther() throws Exception {
        CallId id = draft();
        EditCall mine = edit(id, titled(en("Mine")));
        EditCall theirs = edit(id, titled(en("Theirs")));
        List<Object> outcome = atOnce(
                () -> {
                    calls.edit(drafter, mine);
                    return "saved";
                },
                () -> {
                    calls.edit(colleague, theirs);
                    return "saved";
                });
        assertThat(outcome).filteredOn("saved"::equals).hasSize(1);
        assertThat(outcome).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
    }

    @Test
    void correctsOnceOfTwoAtTheSameTime() throws Exception {
        CallId id = open();
        long edition = read(id).edition();
        List<Object> outcome =
                atOnce(() -> corrected(drafter, id, edition, 700), () -> corrected(colleague, id, edition, 900));
        assertThat(outcome).filteredOn("corrected"::equals).hasSize(1);
        assertThat(outcome).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
        assertThat(read(id).version()).isEqualTo(2);
    }

    @Test
    void givesACodeOnce() throws Exception {
        String code = code();
        List<Object> outcome = atOnce(
                () -> calls.draft(drafter, new DraftCall("One", Language.EN, code, null)),
                () -> calls.draft(colleague, new DraftCall("Two", Language.EN, code, null)));
        assertThat(outcome).filteredOn(CallId.class::isInstance).hasSize(1);
        assertThat(outcome)
                .filteredOn(InvalidInput.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(((InvalidInput) refused).key()).isEqualTo("call.problem.code-taken"));
        CallId other = draft();
        EditCall taken = new EditCall(other, read(other).edition(), code, content(), deadline);
        assertThatThrownBy(() -> calls.edit(drafter, taken)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void keepsADraftThatIsBarelyBegun() {
        CallId id = calls.draft(drafter, new DraftCall("Barely begun", Language.AR, code(), null));
        CallDetails details = read(id);
        assertThat(details.deadline()).isNull();
        assertThat(details.opens()).isNull();
        assertThat(details.content().texts().title().in(Language.EN, Language.AR))
                .hasValueSatisfying(title -> assertThat(title.language()).isEqualTo("ar"));
    }

    @Test
    void deletesADraftWithEverythingOfIt() {
        CallId id = draft();
        calls.delete(drafter, id);
        notFound(() -> calls.details(drafter, id));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM call_versions WHERE call_id = :id")
                        .param("id", UuidBytes.of(id.value()))
                        .query(Long.class)
                        .single())
                .isZero();
        CallId opened = open();
        assertThatThrownBy(() -> calls.delete(drafter, opened)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void opensByTheClockOnceThoughTwoNodesTry() throws Exception {
        CallId id = draft();
        Instant opens = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MINUTES);
        calls.schedule(drafter, new ScheduleCall(id, read(id).edition(), opens));
        long edition = read(id).edition();
        assertThat(queries.due(opens.minusSeconds(1))).doesNotContain(id);
        assertThat(queries.due(opens)).contains(id);
        List<Object> outcome = atOnce(() -> turned(id, opens), () -> turned(id, opens));
        assertThat(outcome).containsExactly("turned", "turned");
        assertThat(calls.details(Actor.visitor(), id).status()).isEqualTo(CallStatus.OPEN);
        assertThat(read(id).edition()).isEqualTo(edition + 1);
        assertThat(queries.due(opens)).doesNotContain(id);
    }

    @Test
    @DisplayName("R14.2 a call whose deadline is over shows closed before the clock has run, and after")
    void isClosedWhenItsDeadlineIsOver() {
        CallId id = open();
        assertThat(queries.due(deadline.end().minusMillis(1))).doesNotContain(id);
        assertThat(queries.due(deadline.end())).contains(id);
        letTheDeadlinePass(id);
        for (int round = 0; round < 2; round++) {
            assertThat(read(id).status()).isEqualTo(CallStatus.CLOSED);
            assertThat(calls.summaries(Actor.visitor(), Set.of(id)).values())
                    .extracting(CallSummary::status)
                    .containsExactly(CallStatus.CLOSED);
            assertThat(calls.list(Actor.visitor(), of(id, CallStatus.CLOSED), 0, 20)
                            .total())
                    .isEqualTo(1);
            assertThat(calls.list(Actor.visitor(), of(id, CallStatus.OPEN), 0, 20)
                            .total())
                    .isZero();
            callClock.turn(id, clock.instant());
        }
        calls.extend(drafter, id, later, read(id).edition());
        assertThat(read(id).status()).isEqualTo(CallStatus.OPEN);
        assertThat(read(id).firstDeadline()).isNotEqualTo(later);
    }

    @Test
    void listsWhatClosesSoonestFirstInTwoQueries() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        CallId second = open(word, later);
        CallId first = open(word, deadline);
        CallId closed = open(word, deadline);
        letTheDeadlinePass(closed);
        calls.draft(drafter, new DraftCall("Éxclusive " + word, Language.EN, code(), null));
        CallFilter filter = new CallFilter("exclusivé " + word.toUpperCase(java.util.Locale.ROOT), null, null);
        assertThat(calls.list(Actor.visitor(), filter, 0, 20).rows())
                .extracting(CallRow::id)
                .containsExactly(first, second, closed);
        assertThat(calls.list(drafter, filter, 0, 20).total()).isEqualTo(4);
        assertThat(calls.list(drafter, filter, 1, 2).rows()).hasSize(2);
        assertThat(calls.list(Actor.visitor(), filter, 0, 20).rows().getFirst().themes())
                .containsExactly("older-persons");
        assertThat(calls.list(Actor.visitor(), new CallFilter(word, "older-persons", null), 0, 20)
                        .total())
                .isEqualTo(3);
        assertThat(calls.list(Actor.visitor(), new CallFilter(word, "death-penalty", null), 0, 20)
                        .total())
                .isZero();
        assertThat(Statements.sentBy(() -> calls.list(drafter, filter, 0, 20))).isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("R14.2 more time for one party is seen by that party and the desk only")
    void givesOnePartyMoreTime() {
        CallId id = open();
        UUID asking = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Actor member = member(MemberRole.EDITOR);
        extensions.ask(member, id, asking, "The post was late");
        assertThatThrownBy(() -> extensions.ask(member, id, asking, "Please")).isInstanceOf(NotAllowed.class);
        assertThat(extensions.of(member, id, other)).isEmpty();
        assertThat(extensions.asked(drafter, id))
                .extracting(ExtensionDetails::draft)
                .containsExactly(asking);
        assertThatThrownBy(() -> extensions.asked(colleague, id)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> extensions.grant(colleague, id, asking, later)).isInstanceOf(NotPermitted.class);

        extensions.grant(drafter, id, asking, later);
        assertThat(extensions.end(member, id, asking)).isEqualTo(later.end());
        assertThat(extensions.end(member, id, other)).isEqualTo(deadline.end());
        Map<UUID, Instant> ofCalls = Map.of(asking, deadline.end(), other, deadline.end());
        assertThat(extensions.ends(Actor.system(), ofCalls))
                .isEqualTo(Map.of(asking, later.end(), other, deadline.end()));
        assertThat(extensions.ends(Actor.system(), Map.of())).isEmpty();
        assertThat(extensions.ends(Actor.system(), Map.of(asking, later.end().plusSeconds(60))))
                .as("the call was extended further")
                .containsValue(later.end().plusSeconds(60));
        assertThatThrownBy(() -> extensions.ends(member, ofCalls)).isInstanceOf(NotPermitted.class);
        assertThat(read(id).deadline()).isEqualTo(deadline);
    }

    @Test
    void asksOnceOfTwoAtTheSameTime() throws Exception {
        CallId id = open();
        UUID draftRef = UUID.randomUUID();
        Actor bearer = Actor.bearer(new ContentRef("input", "x"));
        Callable<Object> asking = () -> {
            extensions.ask(bearer, id, draftRef, "We were cut off");
            return "asked";
        };
        List<Object> outcome = atOnce(asking, asking);
        assertThat(outcome).filteredOn("asked"::equals).hasSize(1);
        assertThat(outcome).filteredOn(NotAllowed.class::isInstance).hasSize(1);
        assertThat(extensions.asked(drafter, id)).hasSize(1);
    }

    @Test
    void namesOnlyPersonsOfTheSecretariatToTheTeam() {
        CallId id = bareTeam();
        PersonId stranger = new PersonId(UUID.randomUUID());
        persons.signedIn(Actor.system(), new SignIn(stranger, "S", stranger + "@example.org", null, Set.of()));
        for (PersonId one : List.of(stranger, new PersonId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> calls.join(drafter, id, one)).isInstanceOf(InvalidInput.class);
        }
        PersonId member = java.util.Objects.requireNonNull(colleague.person());
        calls.join(drafter, id, member);
        assertThat(read(id).team()).containsExactlyInAnyOrder(drafter.person(), member);
        calls.leave(colleague, id, person(drafter));
        assertThat(read(id).team()).containsExactly(member);
        assertThatThrownBy(() -> calls.leave(colleague, id, member)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @DisplayName("R14.11 nobody but a member says who runs a report, not even in a draft")
    void letsOnlyAMemberNameTheTeam() {
        PersonId self = person(colleague);
        for (CallId id : List.of(draft(), open())) {
            Set<PersonId> before = read(id).team();
            for (Actor other : List.of(colleague, Actor.staff(person(drafter), Set.of(StaffRole.MODERATOR)))) {
                assertThatThrownBy(() -> calls.join(other, id, self))
                        .isInstanceOfAny(NotPermitted.class, NotFound.class);
                assertThatThrownBy(() -> calls.leave(other, id, person(drafter)))
                        .isInstanceOfAny(NotPermitted.class, NotFound.class);
            }
            assertThatThrownBy(() -> calls.takeOver(colleague, new TakeOverCall(id, "I want to read it.")))
                    .isInstanceOf(NotAllowed.class);
            assertThat(read(id).team()).isEqualTo(before);
            assertThat(team(colleague, id)).returns(false, CallTeam::mayName).returns(false, CallTeam::mayTakeOver);
        }
        CallId open = open();
        calls.join(drafter, open, self);
        assertThat(read(open).team()).contains(person(colleague));
    }

    @Test
    @DisplayName("R14.11 a call does not open while fewer than two of its team can act")
    void opensWithATeamOfTwoOnly() {
        CallId id = bareTeam();
        assertThatThrownBy(() -> calls.open(drafter, id))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .containsExactly("call.problem.team-of-two"));
        joins(id, colleague);
        loses(colleague);
        assertThatThrownBy(() -> calls.open(drafter, id)).isInstanceOf(InvalidInput.class);
        regains(colleague);
        calls.open(drafter, id);
        assertThat(read(id).status()).isEqualTo(CallStatus.OPEN);
    }

    @Test
    @DisplayName("R14.11 a scheduled call waits for its team, and opens once two of it can act")
    void theClockWaitsForATeamOfTwo() {
        CallId id = bareTeam();
        joins(id, colleague);
        Instant opens = clock.instant().plus(Duration.ofDays(1));
        calls.schedule(drafter, new ScheduleCall(id, read(id).edition(), opens));
        loses(colleague);
        callClock.turn(id, opens.plusSeconds(60));
        assertThat(read(id).status()).isEqualTo(CallStatus.SCHEDULED);
        assertThat(team(drafter, id).warning()).isEqualTo(Sentence.of("call.team.one-before"));
        assertThat(tasks(drafter, id)).containsExactly("call.task.team");
        assertThat(tasks(colleague, id)).isEmpty();
        regains(colleague);
        assertThat(tasks(drafter, id)).isEmpty();
        callClock.turn(id, opens.plusSeconds(120));
        assertThat(read(id).status()).isEqualTo(CallStatus.OPEN);
    }

    @Test
    @DisplayName("R14.11 of two who remove each other, or themselves, at once in a team of three, two stay")
    void keepsTwoWhenMembersRemoveEachOtherAtOnce() throws Exception {
        Actor third = secretariat("third-" + UUID.randomUUID() + "@example.org");
        for (int round = 0; round < 6; round++) {
            CallId id = bareTeam();
            joins(id, colleague);
            joins(id, third);
            calls.open(drafter, id);
            boolean themselves = round % 2 == 0;
            atOnce(
                    () -> removed(drafter, id, themselves ? drafter : colleague),
                    () -> removed(colleague, id, themselves ? colleague : drafter));
            assertThat(read(id).team()).hasSize(2).contains(person(third));
        }
    }

    @Test
    @DisplayName("R14.11 one who adds and one who removes at once never leave a single member")
    void neverLeavesOneWhenOneIsAddedAtOnce() throws Exception {
        Actor third = secretariat("third-" + UUID.randomUUID() + "@example.org");
        for (int round = 0; round < 6; round++) {
            CallId id = bareTeam();
            joins(id, colleague);
            calls.open(drafter, id);
            atOnce(
                    () -> {
                        joins(id, third);
                        return "joined";
                    },
                    () -> removed(colleague, id, drafter));
            assertThat(read(id).team().size()).isBetween(2, 3);
            assertThat(read(id).team()).contains(person(colleague));
        }
    }

    @Test
    @DisplayName("R14.11 a team of one of before goes on, is told what is missing, and does not become nobody")
    void letsATeamOfOneOfBeforeGoOn() {
        CallId id = open();
        jdbc.sql("DELETE FROM call_team WHERE call_id = :call AND person <> :person")
                .param("call", UuidBytes.of(id.value()))
                .param("person", UuidBytes.of(person(drafter).value()))
                .update();
        assertThat(team(drafter, id))
                .returns(Sentence.of("call.team.one"), CallTeam::warning)
                .returns(true, CallTeam::mayName);
        assertThat(tasks(drafter, id)).containsExactly("call.task.team");
        assertThat(tasks(colleague, id)).isEmpty();
        assertThatThrownBy(() -> calls.leave(drafter, id, person(drafter))).isInstanceOf(NotAllowed.class);
        calls.extend(drafter, id, later, read(id).edition());
        joins(id, colleague);
        assertThat(team(drafter, id).warning()).isNull();
        assertThat(tasks(drafter, id)).isEmpty();
    }

    @Test
    @DisplayName(
            "R14.11 another of the secretariat takes over with a reason once no member can act, and every reader is"
                    + " told")
    void isTakenOverOnceNoMemberCanAct() {
        CallId id = bareTeam();
        joins(id, colleague);
        calls.open(drafter, id);
        Actor other = secretariat("other-" + UUID.randomUUID() + "@example.org");
        TakeOverCall command = new TakeOverCall(id, "  Both have left the secretariat.  ");
        loses(colleague);
        assertThatThrownBy(() -> calls.takeOver(other, command)).isInstanceOf(NotAllowed.class);
        assertThat(tasks(other, id)).isEmpty();
        loses(drafter);
        assertThat(tasks(other, id)).containsExactly("call.task.take-over");
        assertThat(team(other, id))
                .returns(true, CallTeam::mayTakeOver)
                .returns(false, CallTeam::mayName)
                .returns(Sentence.of("call.team.nobody"), CallTeam::warning);
        for (Actor none : others()) {
            assertThatThrownBy(() -> calls.takeOver(none, command)).isInstanceOf(NotPermitted.class);
        }
        calls.takeOver(other, command);
        for (Actor reader : List.of(Actor.visitor(), other, Actor.bearer(new ContentRef("input", "x")))) {
            assertThat(calls.details(reader, id).takenOver())
                    .extracting(TakenOver::reason)
                    .containsExactly("Both have left the secretariat.");
        }
        assertThat(read(id).team()).contains(person(other), person(drafter), person(colleague));
        assertThat(team(other, id))
                .returns(Sentence.of("call.team.one"), CallTeam::warning)
                .returns(true, CallTeam::mayName)
                .returns(false, CallTeam::mayTakeOver);
        assertThatThrownBy(() -> calls.takeOver(secretariat(UUID.randomUUID() + "@example.org"), command))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    @DisplayName("R14.11 the trail proves that the reason of a takeover is as it was written, and holds no word of it"
            + " (R0.4)")
    void isTakenOverWithAReasonThatTheTrailProves() {
        CallId id = bareTeam();
        loses(drafter);
        Actor other = secretariat("other-" + UUID.randomUUID() + "@example.org");
        calls.takeOver(other, new TakeOverCall(id, "Nobody is left."));
        assertThat(jdbc.sql("SELECT facts FROM audit_rows WHERE kind = 'call.team-taken-over' AND subject_id = :id")
                        .param("id", id.toString())
                        .query(String.class)
                        .single())
                .contains("\"reason\":\"" + Fingerprint.of("Nobody is left.").sha256() + "\"")
                .doesNotContain("Nobody");
    }

    @Test
    @DisplayName("R14.11 a scheduled call whose deadline is over is the team's to mend, and nobody else's")
    void tellsTheTeamOfACallThatMissedItsOpening() {
        CallId id = bareTeam();
        joins(id, colleague);
        calls.schedule(
                drafter,
                new ScheduleCall(id, read(id).edition(), clock.instant().plus(Duration.ofDays(2))));
        assertThat(tasks(drafter, id)).isEmpty();
        jdbc.sql("UPDATE call_calls SET opens_at = :past, too_late_at = :past WHERE id = :id")
                .param("id", id)
                .param("past", clock.instant().minus(Duration.ofMinutes(5)))
                .update();
        Actor other = secretariat("other-" + UUID.randomUUID() + "@example.org");
        assertThat(tasks(drafter, id)).containsExactly("call.task.missed");
        assertThat(tasks(colleague, id)).containsExactly("call.task.missed");
        assertThat(tasks(other, id)).isEmpty();
        assertThat(teamTasks.countOpenTasks(drafter))
                .isEqualTo(teamTasks.openTasks(drafter).size());
    }

    @Test
    @DisplayName("R14.11 what is missing of teams is found by the same few queries, however many calls there are")
    void findsWhatIsMissingByTheSameQueries() {
        CallId one = bareTeam();
        joins(one, colleague);
        calls.open(drafter, one);
        loses(colleague);
        int before = Statements.sentBy(() -> teamTasks.openTasks(drafter));
        regains(colleague);
        List<CallId> all = new ArrayList<>(List.of(one));
        for (int i = 0; i < 12; i++) {
            CallId more = bareTeam();
            joins(more, colleague);
            calls.open(drafter, more);
            all.add(more);
        }
        assertThat(Statements.sentBy(() -> teamTasks.openTasks(drafter)))
                .isEqualTo(before)
                .isEqualTo(4);
        long ofOtherTests = teamTasks.countOpenTasks(drafter);
        loses(colleague);
        assertThat(teamTasks.countOpenTasks(drafter)).isEqualTo(ofOtherTests + 13);
        assertThat(teamTasks.openTasks(colleague))
                .extracting(OpenTask::path)
                .doesNotContainAnyElementsOf(
                        all.stream().map(call -> "desk/calls/" + call).toList());
    }

    @Test
    @DisplayName("R14.11 an archived call is a task of the secretariat once nobody of its team can act, and not before")
    void tellsOfAnArchivedCallThatNobodyCanTakeOut() {
        CallId id = bareTeam();
        joins(id, colleague);
        Actor other = secretariat("other-" + UUID.randomUUID() + "@example.org");
        calls.open(drafter, id);
        long before = teamTasks.countOpenTasks(other);
        jdbc.sql("UPDATE call_calls SET status = 'ARCHIVED' WHERE id = :id")
                .param("id", id)
                .update();
        loses(colleague);
        assertThat(tasks(drafter, id)).as("in the archive one is enough").isEmpty();
        assertThat(teamTasks.countOpenTasks(other)).isEqualTo(before);
        loses(drafter);
        assertThat(teamTasks.countOpenTasks(other)).isEqualTo(before + 1);
        calls.takeOver(other, new TakeOverCall(id, "Both have left the secretariat."));
        assertThat(teamTasks.countOpenTasks(other)).isEqualTo(before);
    }

    @Test
    @DisplayName("R14.11 of two who take over at once one does")
    void isTakenOverByOneOfTwo() throws Exception {
        CallId id = bareTeam();
        loses(drafter);
        Actor one = secretariat("one-" + UUID.randomUUID() + "@example.org");
        Actor other = secretariat("other-" + UUID.randomUUID() + "@example.org");
        List<Object> outcome = atOnce(() -> tookOver(one, id), () -> tookOver(other, id));
        assertThat(outcome).filteredOn("taken over"::equals).hasSize(1);
        assertThat(outcome).filteredOn(NotAllowed.class::isInstance).hasSize(1);
        assertThat(calls.details(one, id).takenOver()).hasSize(1);
    }

    private Object tookOver(Actor actor, CallId id) {
        calls.takeOver(actor, new TakeOverCall(id, "Nobody is left."));
        return "taken over";
    }

    private Object removed(Actor actor, CallId id, Actor member) {
        calls.leave(actor, id, person(member));
        return "removed";
    }

    @Test
    @DisplayName("UC-CAL-04 begins from an earlier call with all that it says, and nothing of its dates, team and"
            + " corrections")
    void beginsFromAnEarlierCall() {
        CallId earlier = open();
        CallContent corrected = changed("law", q -> words(q, 800));
        calls.correct(
                drafter, new CorrectCall(earlier, read(earlier).edition(), corrected, en("The limit is higher.")));
        CallId copy = calls.draft(colleague, new CopyCall(earlier, code()));
        assertThat(read(copy))
                .returns(CallStatus.DRAFT, CallDetails::status)
                .returns(corrected, CallDetails::content)
                .returns(1, CallDetails::version)
                .returns(null, CallDetails::deadline)
                .returns(null, CallDetails::opens)
                .returns(List.of(), CallDetails::corrections)
                .returns(Set.of(person(colleague)), CallDetails::team);
        calls.edit(drafter, new EditCall(copy, 1, read(copy).code().value(), titled(en("Another")), later));
        assertThat(read(earlier).content())
                .as("nothing of the earlier one changes")
                .isEqualTo(corrected);
        CallId second = calls.draft(colleague, new CopyCall(copy, code()));
        assertThat(read(second).content())
                .as("a draft is an earlier call as well")
                .isEqualTo(titled(en("Another")));
    }

    @Test
    @DisplayName("UC-CAL-04 says at the desk from which call one began, and nothing once that is deleted")
    void saysAtTheDeskFromWhichCallItBegan() {
        CallId earlier = open();
        CallId copy = calls.draft(colleague, new CopyCall(earlier, code()));
        CallId second = calls.draft(colleague, new CopyCall(copy, code()));
        assertThat(basedOn(earlier)).isNull();
        assertThat(basedOn(copy)).isNotNull().extracting(CallSummary::id).isEqualTo(earlier);
        assertThat(basedOn(second)).isNotNull().extracting(CallSummary::id).isEqualTo(copy);
        calls.delete(colleague, copy);
        assertThat(basedOn(second)).isNull();
    }

    private @Nullable CallSummary basedOn(CallId call) {
        return calls.desk(colleague, read(call).code()).basedOn();
    }

    @Test
    void beginsFromNoCallThatIsNotThereAndUnderNoCodeThatIsTaken() {
        CallId earlier = open();
        notFound(() -> calls.draft(drafter, new CopyCall(CallId.random(), code())));
        assertThatThrownBy(() -> calls.draft(
                        drafter, new CopyCall(earlier, read(earlier).code().value())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .containsExactly("call.problem.code-taken"));
        assertThatThrownBy(() -> new CopyCall(null, "No code"))
                .satisfies(refused -> assertThat(CallFixtures.fields(refused)).containsExactly("from", "code"));
    }

    @Test
    void findsEarlierCallsByWordsAndCodeTheLatestFirst() {
        String word = "Unusual" + UUID.randomUUID().toString().substring(0, 8);
        CallId first = open(word, deadline);
        CallId second = open(word, later);
        CallId draft = draft(titled(en("Éxclusive " + word)), noonIn(50));
        assertThat(calls.earlier(drafter, "éxclusive  " + word, 20))
                .extracting(CallSummary::id)
                .containsExactly(draft, second, first);
        assertThat(calls.earlier(drafter, read(first).code().value(), 20))
                .extracting(CallSummary::id)
                .containsExactly(first);
        assertThat(calls.earlier(drafter, word, 2)).hasSize(2);
        assertThat(calls.earlier(drafter, word + "%", 20)).isEmpty();
        assertThat(Statements.sentBy(() -> calls.earlier(drafter, word, 20))).isEqualTo(1);
    }

    @Test
    void proposesACodeThatIsFree() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(calls.freeCode(drafter, word)).contains(new CallCode(word));
        calls.draft(drafter, new DraftCall(word, Language.EN, word, null));
        calls.draft(drafter, new DraftCall(word, Language.EN, word + "-3", null));
        assertThat(calls.freeCode(drafter, word)).contains(new CallCode(word + "-2"));
        assertThat(calls.freeCode(drafter, "")).isEmpty();
    }

    @Test
    @DisplayName("R14.11 offers a member the persons whose role counts and who are not of the team, and nobody else")
    void offersColleagues() {
        CallId id = bareTeam();
        String name = "Ana " + UUID.randomUUID().toString().substring(0, 8);
        PersonId fit = named(name, StaffRole.SECRETARIAT);
        named(name + " moderator", StaffRole.MODERATOR);
        named(name + " custodian", StaffRole.SECRETARIAT, StaffRole.IDENTITY_CUSTODIAN);
        named(name + " nobody");
        assertThat(calls.colleagues(drafter, id, name.toUpperCase(java.util.Locale.ROOT), 20))
                .containsExactly(new Colleague(fit, name, ""));
        assertThat(calls.colleagues(drafter, id, name + "%", 20)).isEmpty();
        assertThat(calls.colleagues(drafter, id, "_" + name.substring(1), 20)).isEmpty();
        assertThat(calls.colleagues(drafter, id, "", 3)).hasSize(3);
        calls.join(drafter, id, fit);
        assertThat(calls.colleagues(drafter, id, name, 20)).isEmpty();
        for (CallId call : List.of(id, open())) {
            assertThatThrownBy(() -> calls.colleagues(colleague, call, name, 20))
                    .isInstanceOf(NotPermitted.class);
        }
        notFound(() -> calls.colleagues(drafter, CallId.random(), name, 20));
    }

    @Test
    @DisplayName("R14.11 tells two of the same name apart by their addresses, and shows nobody else's")
    void tellsNamesakesApart() {
        CallId id = bareTeam();
        String name = "Twin " + UUID.randomUUID();
        PersonId one = named(name, StaffRole.SECRETARIAT);
        PersonId other = named(name, StaffRole.SECRETARIAT);
        named(name + " senior", StaffRole.SECRETARIAT);
        assertThat(calls.colleagues(drafter, id, name, 20))
                .extracting(Colleague::address)
                .containsExactlyInAnyOrder(one + "@example.org", other + "@example.org", "");
    }

    @Test
    void offersColleaguesInAFixedNumberOfStatements() {
        CallId id = bareTeam();
        String name = "Many " + UUID.randomUUID();
        named(name, StaffRole.SECRETARIAT);
        int few = Statements.sentBy(() -> calls.colleagues(drafter, id, name, 20));
        for (int i = 0; i < 12; i++) {
            named(name, StaffRole.SECRETARIAT);
        }
        assertThat(Statements.sentBy(() -> calls.colleagues(drafter, id, name, 20)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(5);
    }

    private PersonId named(String name, StaffRole... roles) {
        PersonId person = new PersonId(UUID.randomUUID());
        return persons.signedIn(Actor.system(), new SignIn(person, name, person + "@example.org", null, Set.of(roles)));
    }

    @Test
    @DisplayName("R0.1 shows the desk of a draft to the secretariat alone, with what it lacks")
    void showsTheDeskToTheSecretariatAlone() {
        CallId id = bareTeam();
        CallCode code = read(id).code();
        assertThat(calls.desk(drafter, code).lacking()).extracting(Lack::part).containsExactly(Lack.Part.TEAM);
        assertThat(calls.desk(colleague, code)
                        .mends(calls.desk(colleague, code).lacking().getFirst()))
                .isFalse();
        joins(id, colleague);
        assertThat(calls.desk(drafter, code).lacking()).isEmpty();
        loses(colleague);
        assertThat(calls.desk(drafter, code).lacking()).extracting(Lack::part).containsExactly(Lack.Part.TEAM);
        notFound(() -> calls.desk(drafter, new CallCode(code())));
    }

    private CallTeam team(Actor actor, CallId id) {
        return calls.desk(actor, calls.details(actor, id).code()).team();
    }

    private void joins(CallId id, Actor member) {
        calls.join(drafter, id, person(member));
    }

    private void loses(Actor actor) {
        persons.seenAsStaff(Actor.system(), person(actor), Set.of());
    }

    private void regains(Actor actor) {
        persons.seenAsStaff(Actor.system(), person(actor), Set.of(StaffRole.SECRETARIAT));
    }

    /** Keys of what waits for the actor about the team of this call. */
    private List<String> tasks(Actor actor, CallId id) {
        return teamTasks.openTasks(actor).stream()
                .filter(task -> task.path().equals(CallLinks.desk(read(id).code())))
                .map(OpenTask::verbKey)
                .toList();
    }

    private static PersonId person(Actor actor) {
        return java.util.Objects.requireNonNull(actor.person());
    }

    /** Complete, and run by its drafter alone. */
    private CallId bareTeam() {
        CallId id = calls.draft(drafter, new DraftCall("Older persons", Language.EN, code(), deadline));
        calls.edit(drafter, new EditCall(id, read(id).edition(), read(id).code().value(), content(), deadline));
        return id;
    }

    private CallId draft() {
        return draft(content(), deadline);
    }

    private CallId draft(CallContent content, Deadline until) {
        CallId id = calls.draft(drafter, new DraftCall("Older persons", Language.EN, code(), until));
        calls.edit(drafter, new EditCall(id, read(id).edition(), read(id).code().value(), content, until));
        TeamStage.ofTwo(calls, persons, drafter, id);
        return id;
    }

    private CallId open() {
        CallId id = draft();
        calls.open(drafter, id);
        return id;
    }

    private CallId open(String word, Deadline until) {
        CallId id = draft(titled(en("Éxclusive " + word)), until);
        calls.open(drafter, id);
        return id;
    }

    private EditCall edit(CallId id, CallContent content) {
        return new EditCall(id, read(id).edition(), read(id).code().value(), content, deadline);
    }

    private Object corrected(Actor actor, CallId id, long edition, int words) {
        calls.correct(actor, new CorrectCall(id, edition, changed("law", q -> words(q, words)), en("Higher.")));
        return "corrected";
    }

    private Object turned(CallId id, Instant at) {
        callClock.turn(id, at);
        return "turned";
    }

    private CallDetails read(CallId id) {
        return calls.details(drafter, id);
    }

    private CallFilter of(CallId id, CallStatus status) {
        return new CallFilter(read(id).code().value(), null, status);
    }

    /** Stands in for the days until the deadline, which no test can wait for. */
    private void letTheDeadlinePass(CallId id) {
        Deadline over = noonIn(-2);
        jdbc.sql("UPDATE call_calls SET deadline_local = :local, too_late_at = :end WHERE id = :id")
                .param("local", over.local().toString())
                .param("end", OffsetDateTime.ofInstant(over.end(), ZoneOffset.UTC))
                .param("id", UuidBytes.of(id.value()))
                .update();
    }

    private Deadline noonIn(int days) {
        return Deadline.of(
                clock.instant()
                        .atZone(Deadline.GENEVA)
                        .toLocalDate()
                        .plusDays(days)
                        .atTime(LocalTime.NOON),
                Deadline.GENEVA);
    }

    private Actor secretariat(String eMail) {
        PersonId person = persons.signedIn(
                Actor.system(),
                new SignIn(new PersonId(UUID.randomUUID()), "A person", eMail, null, Set.of(StaffRole.SECRETARIAT)));
        return CallFixtures.secretariat(person);
    }

    private static List<Actor> others() {
        PersonId person = new PersonId(UUID.randomUUID());
        return List.of(
                Actor.visitor(),
                Actor.person(person),
                member(MemberRole.OWNER),
                Actor.bearer(new ContentRef("input", "x")),
                Actor.staff(person, Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR)));
    }

    private static Actor member(MemberRole role) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(
                        UUID.randomUUID(),
                        "Network",
                        Set.of(role),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }

    private static String code() {
        return "call-" + UUID.randomUUID();
    }

    private static void notFound(Runnable reading) {
        assertThatThrownBy(reading::run).isInstanceOf(NotFound.class);
    }

    private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> running = Stream.of(one, other)
                    .map(act -> threads.submit(() -> {
                        start.await();
                        try {
                            return (Object) act.call();
                        } catch (PortalException refusal) {
                            return refusal;
                        }
                    }))
                    .toList();
            start.countDown();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }
}
