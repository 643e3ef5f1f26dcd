package org.partnershipportal.consultation.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallStage;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("R14.12 questions about a call")
class ClarificationsModuleTests {

    private static final PublicWords WORDS = new PublicWords("May annexes be sent?", "Yes, up to five files.");

    @Autowired
    private Clarifications clarifications;

    @Autowired
    private ClarificationTasks tasks;

    @Autowired
    private RoutineStage routines;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CallStage stage;

    private Actor team;
    private Actor colleague;
    private CallDetails call;

    @BeforeEach
    void openACall() {
        team = stage.secretariat();
        colleague = Actor.staff(stage.colleague(), Set.of(StaffRole.SECRETARIAT));
        call = stage.open();
    }

    private ClarificationId ask(String text) {
        return clarifications.ask(
                Actor.visitor(), call.code(), new AskClarification(UUID.randomUUID(), Language.EN, text));
    }

    private void answer(ClarificationId id) {
        answer(id, WORDS);
    }

    private void answer(ClarificationId id, PublicWords words) {
        clarifications.answer(
                team,
                new AnswerClarification(
                        id, clarifications.details(team, id).edition(), Map.of(Language.EN, words), null));
    }

    private void setAside(ClarificationId id) {
        clarifications.setAside(
                team, new SetAside(Map.of(id, clarifications.details(team, id).edition()), "It names a person."));
    }

    private List<PublicClarification> everyone() {
        return Parts.all((from, max) -> clarifications.answered(Actor.visitor(), call.id(), from, max));
    }

    @Test
    void isReadByTheTeamFirstAndByEveryoneInTheTeamsWords() {
        ClarificationId id = ask("May we send annexes? Ask Ana in cell 4.");
        assertThat(everyone()).isEmpty();
        assertThat(clarifications.details(team, id).asked()).contains("Ana");
        answer(id);
        assertThat(everyone()).singleElement().satisfies(read -> {
            assertThat(read.question().original(Language.EN)).isEqualTo("May annexes be sent?");
            assertThat(read.answer().original(Language.EN)).isEqualTo("Yes, up to five files.");
            assertThat(read.toString()).doesNotContain("Ana");
        });
        setAside(id);
        assertThat(everyone()).isEmpty();
    }

    @Test
    @DisplayName("R0.1 to the secretariat outside the team there is no question, by whatever path")
    void isHiddenFromWhoeverIsNotOfTheTeam() {
        ClarificationId id = ask("Where?");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clarifications.details(colleague, id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clarifications.list(colleague, call.code(), null, 0, 10));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clarifications.answer(
                        colleague, new AnswerClarification(id, 1, Map.of(Language.EN, WORDS), null)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clarifications.setAside(colleague, new SetAside(Map.of(id, 1L), "Mine")));
        assertThat(tasks.openTasks(colleague)).isEmpty();
        assertThat(tasks.countOpenTasks(colleague)).isZero();
        for (Actor other : List.of(Actor.visitor(), Actor.person(stage.reader()))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> clarifications.details(other, id));
        }
        assertThat(clarifications.details(team, id).status()).isEqualTo(ClarificationStatus.WAITING);
    }

    @Test
    void isAskedAsAVisitorOnlySoThatNothingLeadsToAPerson() {
        AskClarification command = new AskClarification(UUID.randomUUID(), Language.EN, "Where?");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> clarifications.ask(Actor.person(stage.reader()), call.code(), command));
    }

    @Test
    @DisplayName("R14.8 of the moment it keeps the day, and an order that tells nothing")
    void keepsTheDayOnly() {
        Instant now = clock.instant();
        ask("One");
        List<String> columns = jdbc
                .sql("SELECT * FROM clarification_clarifications WHERE call_id = :call")
                .param("call", call.id())
                .query()
                .singleRow()
                .entrySet()
                .stream()
                .filter(column -> column.getValue() instanceof Timestamp)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(columns).as("set at " + now).isEmpty();
    }

    @Test
    @DisplayName("what was asked, and why it was set aside, lies encrypted")
    void keepsWordsEncrypted() {
        setAside(ask("Names Ana in cell 4"));
        assertThat(jdbc.sql("SELECT asked, reason FROM clarification_clarifications WHERE call_id = :call")
                        .param("call", call.id())
                        .query()
                        .singleRow()
                        .toString())
                .contains("vault1")
                .doesNotContain("Ana", "names a person");
    }

    @Test
    void isNotAskedOfACallThatIsNotOpen() {
        CallDetails draft = stage.draft();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clarifications.ask(
                        Actor.visitor(), draft.code(), new AskClarification(UUID.randomUUID(), Language.EN, "When?")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clarifications.answered(Actor.visitor(), draft.id(), 0, 10));
    }

    @Test
    void isOneQuestionHoweverOftenItIsSent() throws Exception {
        AskClarification command = new AskClarification(UUID.randomUUID(), Language.EN, "Twice?");
        Callable<ClarificationId> send = () -> clarifications.ask(Actor.visitor(), call.code(), command);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Set<ClarificationId> ids = new HashSet<>();
            for (Future<ClarificationId> one : threads.invokeAll(List.of(send, send, send, send))) {
                ids.add(one.get());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(waiting()).isOne();
    }

    private long waiting() {
        return clarifications
                .list(team, call.code(), ClarificationStatus.WAITING, 0, 1)
                .total();
    }

    @Test
    void refusesOnceTooManyWait() {
        for (int n = 0; n < 5000; n++) {
            jdbc.sql("""
                INSERT INTO clarification_clarifications
                    (id, version, edition, call_id, form_token, status, language, asked_on)
                VALUES (:id, 0, 1, :call, :token, 'WAITING', 'EN', DATE '2027-02-01')
                """)
                    .param("id", ClarificationId.random())
                    .param("call", call.id())
                    .param("token", ClarificationId.random())
                    .update();
        }
        assertThatExceptionOfType(TryLater.class)
                .isThrownBy(() -> ask("One more"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("clarification.refusal.too-many"));
        assertThat(waiting()).isEqualTo(5000);
    }

    @Test
    void takesAnotherTextFromTheSameFormAsAnotherQuestion() {
        UUID token = UUID.randomUUID();
        for (String text : List.of("First?", "Second?", "First?")) {
            clarifications.ask(Actor.visitor(), call.code(), new AskClarification(token, Language.EN, text));
        }
        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void setsSeveralAsideTogetherAndLeavesWhatIsNotTheirs() {
        ClarificationId one = ask("Spam 1");
        ClarificationId two = ask("Spam 2");
        ClarificationId answered = ask("Answered");
        answer(answered);
        CallDetails other = stage.open();
        ClarificationId elsewhere = clarifications.ask(
                Actor.visitor(), other.code(), new AskClarification(UUID.randomUUID(), Language.EN, "Elsewhere"));
        jdbc.sql("UPDATE call_team SET person = :another WHERE call_id = :call AND person = :team")
                .param("another", Objects.requireNonNull(colleague.person()))
                .param("call", other.id())
                .param("team", Objects.requireNonNull(team.person()))
                .update();
        SetAside command = new SetAside(Map.of(one, 1L, two, 1L, answered, 1L, elsewhere, 1L), "They ask nothing.");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clarifications.setAside(
                        colleague, new SetAside(Map.of(one, 1L, two, 1L), "They ask nothing.")));
        assertThat(clarifications.setAside(team, command)).isEqualTo(2);
        assertThat(clarifications.details(team, one).reason()).isEqualTo("They ask nothing.");
        assertThat(clarifications.details(team, answered).status()).isEqualTo(ClarificationStatus.ANSWERED);
        assertThat(clarifications.details(colleague, elsewhere).status()).isEqualTo(ClarificationStatus.WAITING);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .as("none is left that was read as it is now")
                .isThrownBy(() -> clarifications.setAside(team, command));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new SetAside(Map.of(), "Reason"));
    }

    @Test
    void listsWhatWaitsFirstAndEachOnce() {
        ClarificationId answered = ask("First");
        answer(answered);
        ClarificationId aside = ask("Second");
        setAside(aside);
        ClarificationId waits = ask("Third");
        assertThat(Parts.all((from, max) -> clarifications.list(team, call.code(), null, from, max)))
                .extracting(ClarificationRow::id)
                .containsExactly(waits, answered, aside);
        assertThat(clarifications
                        .list(team, call.code(), ClarificationStatus.SET_ASIDE, 0, 10)
                        .rows())
                .extracting(ClarificationRow::id)
                .containsExactly(aside);
    }

    @Test
    void countsItsTasksPerCall() {
        long before = tasks.countOpenTasks(team);
        ClarificationId one = ask("One");
        ClarificationId two = ask("Two");
        assertThat(tasks.openTasks(team))
                .filteredOn(task -> task.path().equals(ClarificationLinks.desk(call.code())))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.details()).containsExactly(Sentence.of("clarification.task.count", 2L)));
        assertThat(tasks.countOpenTasks(team)).isEqualTo(before + 1);
        answer(one);
        setAside(two);
        assertThat(tasks.countOpenTasks(team)).isEqualTo(before);
    }

    @Test
    @DisplayName("deletes after 30 days what was set aside, and of what was answered the words as asked")
    void deletesWhatWasKeptLongEnoughAndNothingElse() {
        ClarificationId aside = ask("Names Ana");
        setAside(aside);
        ClarificationId shown = ask("Names Ana as well");
        answer(shown);
        ClarificationId waits = ask("Waits");
        Instant set = Objects.requireNonNull(clarifications.details(team, aside).setAsideAt());
        clock.at(set.plus(Duration.ofDays(30)).minusSeconds(60), this::retain);
        assertThat(clarifications.details(team, aside).asked()).isEqualTo("Names Ana");
        clock.at(set.plus(Duration.ofDays(31)), this::retain);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clarifications.details(team, aside));
        assertThat(clarifications.details(team, shown).asked()).isNull();
        assertThat(everyone()).as("what is public stays").hasSize(1);
        assertThat(clarifications.details(team, waits).asked()).isEqualTo("Waits");
        assertThat(clarifications.list(team, call.code(), null, 0, 10).rows())
                .extracting(ClarificationRow::asked)
                .containsExactly("Waits", null);
    }

    private void retain() {
        routines.run(ClarificationRetention.KIND);
    }

    @Test
    void listsExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new ClarificationPermissions(),
                this::kept,
                (relation, question) -> ClarificationPermissions.actor(relation, stage.drafter()),
                (actor, question) -> new ClarificationPolicy()
                        .mayRead(
                                actor,
                                new ClarificationPolicy.AtTeam(
                                        clarifications.details(team, question).status(),
                                        ClarificationPermissions.team(call.id(), stage.drafter()))),
                (actor, question) -> Visibility.isFound(
                        jdbc,
                        "clarification_clarifications q",
                        ClarificationPolicy.visibleTo(actor).and(Where.of("q.id = :id", "id", question))));
    }

    private ClarificationId kept(String state) {
        ClarificationId id = ask("Kept");
        switch (ClarificationPermissions.status(state)) {
            case WAITING -> {}
            case ANSWERED -> answer(id);
            case SET_ASIDE -> setAside(id);
        }
        return id;
    }
}
