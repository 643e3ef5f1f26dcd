package org.partnershipportal.consultation.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentExport;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.PublicationPapers;
import org.partnershipportal.consultation.assessment.Publications;
import org.partnershipportal.consultation.assessment.RedactInput;
import org.partnershipportal.consultation.assessment.RedactionReason;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.EnterInput;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.consultation.input.SealedBegun;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** R14.12: a report team asks one contributor to explain an input, which is part of the input's record. */
@PortalModuleTest
@RecordApplicationEvents
class ExplanationsModuleTests {

    private static final String QUESTION = "Which prison does Quellhorst mean?";
    private static final String ANSWER = "The old one, where Warden Lee was.";

    @Autowired
    private Explanations explanations;

    @Autowired
    private ExplanationTasks tasks;

    @Autowired
    private ExplanationData data;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AssessmentExport export;

    @Autowired
    private Publications publications;

    @Autowired
    private Inputs inputs;

    @Autowired
    private EnteredInputs entered;

    @Autowired
    private Calls calls;

    @Autowired
    private PublicationPapers papers;

    @Autowired
    private SealedAnswers sealedAnswers;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private PublicPapers kept;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Actor team;
    private Actor lead;
    private CallDetails call;
    private InputId input;

    @BeforeEach
    void openACall() {
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
        input = desk.submitted(lead, call, "Warden Lee did it.");
    }

    private AskExplanation command(InputId id) {
        Instant in = AssessmentStage.later(call).plus(7, ChronoUnit.DAYS);
        return new AskExplanation(
                UUID.randomUUID(), id, Language.EN, QUESTION, LocalDate.ofInstant(in, java.time.ZoneOffset.UTC));
    }

    private ExplanationId asked(InputId id) {
        return explanations.ask(team, command(id));
    }

    private ExplanationId explained(Actor by, InputId id) {
        ExplanationId request = asked(id);
        explanations.explain(by, new Explain(id, request, ANSWER));
        return request;
    }

    private ExplanationDetails atDesk(InputId id) {
        return explanations.atDesk(team, id).getFirst();
    }

    private void publish(InputId id, ExplanationId request, String words) {
        explanations.publish(
                team, new PublishExplanation(id, request, atDesk(id).edition(), words));
    }

    private List<Explained> shown(PublicationNumber number) {
        return publications.details(Actor.visitor(), number).explained();
    }

    private void redact(String words) {
        String text = "Warden Lee did it.";
        int from = text.indexOf(words);
        assessments.redact(
                team,
                new RedactInput(
                        input,
                        1,
                        desk.edition(team, input),
                        List.of(new BlackOut(
                                new QuestionKey("law"),
                                BlackOut.TEXT,
                                "",
                                from,
                                from + words.length(),
                                RedactionReason.PERSONAL_DATA)),
                        Set.of()));
    }

    // ── asking ──

    @Test
    @DisplayName("R14.9 nobody asks before the team may read the input")
    void nobodyAsksBeforeTheDeadline() {
        assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> asked(input));
        assertThat(explanations.own(lead, input)).isEmpty();
    }

    @Test
    void onlyTheTeamOfTheCallAsks() {
        Actor others = stage.secretariat();
        stage.openCall(others); // they run another call
        desk.afterwards(call, () -> {
            for (Actor none : List.of(others, stage.secretariat())) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.ask(none, command(input)));
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.atDesk(none, input));
            }
            for (Actor none : List.of(
                    lead,
                    Actor.visitor(),
                    Actor.person(stage.person()),
                    Actor.staff(stage.person(), Set.of(StaffRole.MODERATOR, StaffRole.AUDITOR)))) {
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> explanations.ask(none, command(input)));
            }
            assertThat(explanations.atDesk(team, input)).isEmpty();
        });
    }

    @Test
    void sentTwiceOneRequestComesOfIt() {
        desk.afterwards(call, () -> {
            AskExplanation command = command(input);
            assertThat(explanations.ask(team, command)).isEqualTo(explanations.ask(team, command));
            assertThat(explanations.atDesk(team, input)).hasSize(1);
        });
    }

    // ── explaining ──

    @Test
    void theContributorExplainsOnceAndTheTeamReadsIt() {
        desk.afterwards(call, () -> {
            ExplanationId request = explained(lead, input);
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> explanations.explain(lead, new Explain(input, request, "Another")));
            ExplanationDetails read = atDesk(input);
            assertThat(read.status()).isEqualTo(ExplanationStatus.EXPLAINED);
            assertThat(Objects.requireNonNull(read.answer()).text()).isEqualTo(ANSWER);
            assertThat(explanations.own(lead, input, request).answer()).isEqualTo(read.answer());
            assertThat(assessments.details(team, input).explained())
                    .extracting(one -> one.answer().text())
                    .containsExactly(ANSWER);
            assertThat(export.of(team, call.id(), List.of(input)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.explained()).hasSize(1));
        });
    }

    @Test
    @DisplayName(
            "R4.3 a State reads neither question nor answer of its own country's civil society, and answers for nobody")
    void noStateReadsThem() {
        Actor state = stage.contributor(OrganisationType.MINISTRY);
        desk.afterwards(call, () -> {
            ExplanationId request = explained(lead, input);
            for (Actor none : List.of(state, stage.contributor(), Actor.person(stage.person()), Actor.visitor())) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.own(none, input));
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.own(none, input, request));
            }
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> explanations.explain(state, new Explain(input, request, "We say")));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.decline(state, input, request));
        });
    }

    @Test
    void nobodyAnswersForAnotherInput() {
        Actor another = stage.contributor();
        InputId theirs = desk.submitted(another, call, "Other words");
        desk.afterwards(call, () -> {
            ExplanationId request = asked(input);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> explanations.explain(another, new Explain(theirs, request, "Mine")));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> explanations.takeBack(
                            team, theirs, request, atDesk(input).edition()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.own(another, theirs, request));
            assertThat(atDesk(input).status()).isEqualTo(ExplanationStatus.ASKED);
        });
    }

    @Test
    void nobodyAnswersAfterTheDay() {
        ExplanationId[] request = new ExplanationId[1];
        desk.afterwards(call, () -> request[0] = asked(input));
        clock.at(AssessmentStage.later(call).plus(9, ChronoUnit.DAYS), () -> {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> explanations.explain(lead, new Explain(input, request[0], ANSWER)));
            assertThat(explanations.own(lead, input, request[0]).mayExplain()).isFalse();
            assertThat(tasks.openTasks(lead)).isEmpty();
        });
    }

    @Test
    void takenBackOrDeclinedIsNotExplained() {
        desk.afterwards(call, () -> {
            ExplanationId back = asked(input);
            explanations.takeBack(team, input, back, atDesk(input).edition());
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> explanations.explain(lead, new Explain(input, back, ANSWER)));
            ExplanationId declined = asked(input);
            explanations.decline(lead, input, declined);
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> explanations.explain(lead, new Explain(input, declined, ANSWER)));
        });
    }

    @Test
    void waitsInTheListOfWhoCanAnswerAndOfNobodyElse() {
        desk.afterwards(call, () -> {
            ExplanationId request = asked(input);
            assertThat(tasks.openTasks(lead))
                    .extracting(OpenTask::path)
                    .containsExactly(ExplanationLinks.page(input, request));
            assertThat(tasks.countOpenTasks(lead)).isOne();
            Instant due =
                    Objects.requireNonNull(tasks.openTasks(lead).getFirst().due());
            assertThat(tasks.countDue(lead, due)).isZero();
            assertThat(tasks.countDue(lead, due.plusMillis(1))).isOne();
            for (Actor none : List.of(stage.contributor(), team, Actor.person(stage.person()))) {
                assertThat(tasks.openTasks(none)).isEmpty();
                assertThat(tasks.countOpenTasks(none)).isZero();
            }
            explanations.explain(lead, new Explain(input, request, ANSWER));
            assertThat(tasks.countOpenTasks(lead)).isZero();
        });
    }

    // ── sealed ──

    private InputId sealed() {
        SealedBegun begun = stage.sealed(call);
        Actor holder = Actor.bearer(begun.input().ref());
        stage.answer(holder, begun.input(), "law", "Sealed words");
        stage.submit(holder, begun.input());
        return begun.input();
    }

    @Test
    @DisplayName("R14.8 of a sealed input's answer nobody and the hour alone is kept, and it waits in nobody's list")
    void ofASealedOneNobodyIsKept() {
        InputId handle = sealed();
        Actor holder = Actor.bearer(handle.ref());
        desk.afterwards(call, () -> {
            ExplanationId request = asked(handle);
            assertThat(tasks.openTasks(holder)).isEmpty();
            assertThat(explanations.own(holder, handle)).hasSize(1);
            Actor other = Actor.bearer(sealed2());
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.own(other, handle));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> explanations.explain(other, new Explain(handle, request, ANSWER)));
            explanations.explain(holder, new Explain(handle, request, ANSWER));
            Instant kept = Objects.requireNonNull(atDesk(handle).closedAt());
            assertThat(kept).isEqualTo(kept.truncatedTo(ChronoUnit.HOURS));
        });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_notices WHERE path LIKE :path")
                        .param("path", "%" + handle + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("R14.8 the team learns the day after that a sealed input was answered, and not which one or when")
    void tellsTheTeamTheDayAfter() {
        InputId handle = sealed();
        Actor holder = Actor.bearer(handle.ref());
        Instant[] answered = new Instant[1];
        desk.afterwards(call, () -> {
            ExplanationId request = asked(handle);
            explanations.explain(holder, new Explain(handle, request, ANSWER));
            explained(lead, input); // who signs in is told of at once, and not here
            answered[0] = clock.instant();
            sealedAnswers.tell();
            assertThat(told()).isZero();
        });
        Instant tomorrow = answered[0]
                .atZone(Deadline.GENEVA)
                .toLocalDate()
                .plusDays(1)
                .atTime(9, 0)
                .atZone(Deadline.GENEVA)
                .toInstant();
        clock.at(tomorrow, () -> {
            sealedAnswers.tell();
            assertThat(told()).isOne();
            sealedAnswers.tell();
            assertThat(told()).as("once").isOne();
        });
    }

    private long told() {
        return events.stream(SealedInputsAnswered.class)
                .filter(event -> event.call().equals(call.id()))
                .count();
    }

    private List<Path> keptPapers() {
        Path folder = (Path) Objects.requireNonNull(ReflectionTestUtils.getField(kept, "folder"));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private org.partnershipportal.ground.shared.ContentRef sealed2() {
        return new InputId(UUID.randomUUID()).ref();
    }

    // ── what the public reads ──

    @Test
    @DisplayName("R0.3, R14.4 nothing is public before the team says so, and nothing where the input is not")
    void isPublicOnlyAsTheInputIsAndOnceTheTeamSaysSo() {
        desk.afterwards(call, () -> {
            ExplanationId request = explained(lead, input);
            PublicationNumber number = desk.published(team, input);
            assertThat(shown(number)).isEmpty();
            publish(input, request, "Quellhorst");
            assertThat(shown(number)).singleElement().satisfies(one -> {
                assertThat(one.question().text()).isEqualTo("Which prison does █████ mean?");
                assertThat(one.answer().text()).isEqualTo(ANSWER);
            });
            papers.pdf(Actor.visitor(), number, Language.EN);
            assertThat(keptPapers()).isNotEmpty();
            explanations.holdBack(team, input, request, atDesk(input).edition());
            assertThat(shown(number)).isEmpty();
            assertThat(keptPapers()).as("no paper shows what is held back").isEmpty();
            publish(input, request, "");
            inputs.narrow(lead, input, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shown(number));
            assertThat(atDesk(input).published()).isFalse();
        });
    }

    @Test
    @DisplayName("R14.4 what contributors do not want published, the team publishes no explanation of")
    void isNeverPublishedAgainstTheContributorsChoice() {
        InputId closed = desk.submitted(lead, call, "For you alone", NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        desk.afterwards(call, () -> {
            ExplanationId request = explained(lead, closed);
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> publish(closed, request, ""));
            assertThat(atDesk(closed).published()).isFalse();
        });
    }

    @Test
    @DisplayName("R14.4 once the name is narrowed, no explanation is public until somebody has read it again")
    void isHeldBackWhenTheNameIsNarrowed() {
        desk.afterwards(call, () -> {
            ExplanationId request = explained(lead, input);
            PublicationNumber number = desk.published(team, input);
            publish(input, request, "");
            assertThat(shown(number)).hasSize(1);
            inputs.narrow(lead, input, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            assertThat(shown(desk.number(team, input))).isEmpty();
        });
    }

    @Test
    @DisplayName("A1 what is blacked out of the input is read in no explanation, published before or after")
    void followsWhatIsBlackedOut() {
        desk.afterwards(call, () -> {
            ExplanationId request = explained(lead, input);
            PublicationNumber number = desk.published(team, input);
            publish(input, request, "");
            redact("Lee");
            assertThat(shown(number)).isEmpty();
            assertThatThrownBy(() -> publish(input, request, ""))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.problems().getFirst().key())
                                    .isEqualTo("explanation.problem.blacked-out"));
            publish(input, request, "lee");
            assertThat(shown(number).getFirst().answer().text()).isEqualTo("The old one, where Warden █████ was.");
        });
    }

    private boolean isPublic() {
        return jdbc.sql("SELECT is_public FROM explanation_explanations WHERE input_id = :id")
                .param("id", input)
                .query(Boolean.class)
                .single();
    }

    private void inMoreTime(Runnable act) {
        desk.afterwards(call, () -> {
            ExplanationId request = explained(lead, input);
            desk.published(team, input);
            publish(input, request, "");
            assertThat(isPublic()).isTrue();
            Deadline more =
                    Deadline.of(Objects.requireNonNull(call.deadline()).local().plusDays(9), Deadline.GENEVA);
            calls.extend(team, call.id(), more, calls.details(team, call.id()).edition());
            act.run();
            assertThat(isPublic()).isFalse();
        });
    }

    @Test
    @DisplayName(
            "R14.4 a name that is hidden in more time comes back with no explanation, though the team publishes again")
    void isHeldBackWhenTheChoicesAreChangedInMoreTime() {
        inMoreTime(() -> inputs.choose(lead, input, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED));
    }

    @Test
    @DisplayName("R14.4 another version is public without what was explained of the one before")
    void isHeldBackWhenAnotherVersionIsSubmitted() {
        inMoreTime(() -> {
            stage.answer(lead, input, "law", "Somebody did it.");
            stage.submit(lead, input);
        });
        clock.at(AssessmentStage.later(call).plus(10, ChronoUnit.DAYS), () -> {
            assertThat(atDesk(input).published()).isFalse();
            publish(input, atDesk(input).id(), "Lee");
            assertThat(isPublic()).isTrue();
        });
    }

    @Test
    void isHeldBackAlsoIfItWasPublishedAfterTheContributorsActBegan() {
        desk.afterwards(call, () -> {
            ExplanationId request = explained(lead, input);
            desk.published(team, input);
            transaction.executeWithoutResult(status -> {
                assertThat(isPublic()).isFalse(); // what MySQL shows from now on
                CompletableFuture.runAsync(() -> publish(input, request, "")).join();
                inputs.narrow(lead, input, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            });
            assertThat(isPublic()).isFalse();
        });
    }

    @Test
    @DisplayName("R0.1 who is not named on the call learns nothing by publishing")
    void isPublishedByItsTeamAlone() {
        InputId closed = desk.submitted(lead, call, "For you alone", NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        Actor other = stage.secretariat();
        desk.afterwards(call, () -> {
            ExplanationId request = explained(lead, closed);
            PublishExplanation command =
                    new PublishExplanation(closed, request, atDesk(closed).edition(), "");
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.publish(other, command));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.shown(other, command));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.closed(other, closed));
        });
    }

    // ── what the team entered ──

    private InputId entered(@Nullable OrganisationId organisation) {
        InputId id = entered.enter(
                team,
                new EnterInput(
                        UUID.randomUUID(),
                        call.id(),
                        EntryOrigin.HEARING,
                        LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC),
                        UUID.randomUUID().toString(),
                        organisation,
                        organisation == null ? "Doña Amal" : "",
                        organisation == null ? StakeholderGroup.CIVIL_SOCIETY : null,
                        null,
                        NameChoice.TEAM_ONLY,
                        TextChoice.PUBLISHED,
                        "Record of the hearing, 00:12:40",
                        "es",
                        "",
                        false));
        stage.answer(team, id, "law", "The law is good.");
        stage.submit(team, id);
        return id;
    }

    @Test
    @DisplayName("R14.13 who entered an input publishes nothing that is explained of it")
    void isNotPublishedByWhoEnteredTheInput() {
        Actor other = stage.contributor();
        InputId id = entered(new OrganisationId(other.organisation().orElseThrow()));
        Actor colleague = calls.details(team, call.id()).team().stream()
                .filter(person -> !team.isPerson(person))
                .findFirst()
                .map(person -> Actor.staff(person, Set.of(StaffRole.SECRETARIAT)))
                .orElseThrow();
        desk.afterwards(call, () -> {
            ExplanationId request = explained(other, id);
            desk.published(colleague, id);
            assertThat(atDesk(id).allowed()).doesNotContain(Permission.PUBLISH_INPUT);
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> publish(id, request, ""))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("assessment.refusal.entered-oneself"));
            explanations.publish(
                    colleague, new PublishExplanation(id, request, atDesk(id).edition(), ""));
            assertThat(atDesk(id).published()).isTrue();
        });
    }

    private Actor colleague() {
        return calls.details(team, call.id()).team().stream()
                .filter(person -> !team.isPerson(person))
                .findFirst()
                .map(person -> Actor.staff(person, Set.of(StaffRole.SECRETARIAT)))
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.GENEVA);
    }

    private EnterExplanation letter(InputId id, ExplanationId request, LocalDate day) {
        return new EnterExplanation(id, request, day, "File 9", ANSWER);
    }

    @Test
    @DisplayName(
            "R14.12, R14.13 what a contributor who is not registered explains by letter is entered with day and reference")
    void isEnteredForWhoIsNotRegistered() {
        InputId id = entered(null);
        desk.afterwards(call, () -> {
            assertThat(explanations.closed(team, id)).isEmpty();
            ExplanationId request = asked(id);
            assertThat(atDesk(id).allowed()).contains(Permission.ENTER_INPUT);
            explanations.enter(team, letter(id, request, today()));
            ExplanationDetails read = atDesk(id);
            assertThat(read.status()).isEqualTo(ExplanationStatus.EXPLAINED);
            assertThat(read.entered()).isEqualTo(new EnteredExplanation(today(), "File 9"));
            assertThat(Objects.requireNonNull(read.answer()).language()).isEqualTo("es");
            assertThat(read.allowed()).doesNotContain(Permission.ENTER_INPUT);
            assertThat(assessments.details(team, id).explained()).hasSize(1);
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> explanations.enter(team, letter(id, request, today())));
        });
        assertThat(jdbc.sql("SELECT entered_reference FROM explanation_explanations WHERE input_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .doesNotContain("File 9");
    }

    @Test
    @DisplayName("R14.13 who entered an explanation does not publish it; the other member of the team does")
    void isNotPublishedByWhoEnteredIt() {
        Actor other = stage.contributor();
        InputId id = entered(null);
        desk.afterwards(call, () -> {
            desk.published(colleague(), id);
            ExplanationId first = asked(id);
            explanations.enter(colleague(), letter(id, first, today()));
            PublishExplanation command =
                    new PublishExplanation(id, first, atDesk(id).edition(), "");
            assertThat(explanations.atDesk(colleague(), id).getFirst().allowed())
                    .doesNotContain(Permission.PUBLISH_INPUT);
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> explanations.publish(colleague(), command))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("explanation.refusal.entered-oneself"));
            ExplanationId second = asked(id);
            explanations.enter(team, letter(id, second, today()));
            ExplanationDetails latest = explanations.atDesk(colleague(), id).getLast();
            explanations.publish(colleague(), new PublishExplanation(id, second, latest.edition(), ""));
            assertThat(explanations.atDesk(team, id).getLast().published()).isTrue();
            assertThat(other).isNotNull();
        });
    }

    @Test
    @DisplayName("R14.13 the rest of the team learns that an explanation was entered, for only they publish it")
    void tellsTheRestOfTheTeamWhatWasEntered() {
        InputId id = entered(null);
        PersonId other = Objects.requireNonNull(colleague().person());
        desk.afterwards(call, () -> {
            ExplanationId request = asked(id);
            explanations.enter(team, letter(id, request, today()));
        });
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql(
                                        "SELECT person FROM notification_notices WHERE path LIKE :path AND message = :given")
                                .param("path", "%" + id + "%")
                                .param("given", "EXPLANATION_GIVEN")
                                .query(PersonId.class)
                                .list())
                        .containsExactly(other));
    }

    @Test
    void isEnteredOnlyOnADayThatCanBeAndInTime() {
        InputId id = entered(null);
        desk.afterwards(call, () -> {
            ExplanationId request = asked(id);
            for (LocalDate day : List.of(today().plusDays(1), today().minusDays(1))) {
                assertThatExceptionOfType(InvalidInput.class)
                        .isThrownBy(() -> explanations.enter(team, letter(id, request, day)));
            }
            Instant late = clock.instant().plus(20, ChronoUnit.DAYS);
            LocalDate inTime = today().plusDays(2);
            clock.at(late, () -> {
                assertThatExceptionOfType(NotAllowed.class)
                        .isThrownBy(() -> explanations.enter(team, letter(id, request, today())))
                        .satisfies(refused -> assertThat(refused.key()).isEqualTo("explanation.refusal.over"));
                explanations.enter(team, letter(id, request, inTime));
            });
        });
    }

    @Test
    @DisplayName(
            "R0.1 nobody but the call's team enters an explanation, and nobody for a contributor who can explain here")
    void isEnteredByNobodyElseAndForNobodyElse() {
        InputId id = entered(null);
        InputId registered = entered(new OrganisationId(lead.organisation().orElseThrow()));
        InputId handle = sealed();
        Actor others = stage.secretariat();
        desk.afterwards(call, () -> {
            ExplanationId request = asked(id);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> explanations.enter(others, letter(id, request, today())));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> explanations.enter(lead, letter(id, request, today())));
            for (InputId one : List.of(input, registered, handle)) {
                ExplanationId theirs = asked(one);
                assertThat(atDesk(one).allowed()).doesNotContain(Permission.ENTER_INPUT);
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> explanations.enter(team, letter(one, theirs, today())));
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> explanations.enter(team, letter(id, theirs, today())));
            }
        });
    }

    // ── the record ──

    @Test
    void isGoneWithAWithdrawnInputAndItsTextsWithTheInputs() {
        desk.afterwards(call, () -> {
            ExplanationId open = asked(input);
            explained(lead, input);
            inputs.withdraw(lead, input);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.atDesk(team, input));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.ask(team, command(input)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> explanations.explain(lead, new Explain(input, open, ANSWER)));
            assertThat(tasks.openTasks(lead)).isEmpty();
        });
        assertThat(rows()).isEqualTo(2);
    }

    private long rows() {
        return jdbc.sql("SELECT COUNT(*) FROM explanation_explanations WHERE input_id = :id")
                .param("id", input)
                .query(Long.class)
                .single();
    }

    @Test
    void liesEncrypted() {
        desk.afterwards(call, () -> explained(lead, input));
        Map<String, Object> row = jdbc.sql("SELECT question, answer FROM explanation_explanations WHERE input_id = :id")
                .param("id", input)
                .query()
                .singleRow();
        assertThat(row.toString()).doesNotContain("prison", "Warden", "old one");
    }

    @Test
    void isInTheCopyOfItsContributorAndOfNobodyElse() throws Exception {
        desk.afterwards(call, () -> explained(lead, input));
        assertThat(told(lead)).contains(QUESTION, ANSWER, input.toString());
        assertThat(told(stage.contributor())).isEmpty();
        assertThat(told(team)).isEmpty();
        assertThat(told(Actor.bearer(input.ref()))).isEmpty();
    }

    private String told(Actor actor) throws java.io.IOException {
        StringBuilder told = new StringBuilder();
        data.tell(actor, new PersonalData.Telling() {
            @Override
            public void record(Map<String, ?> fields) {
                told.append(fields);
            }

            @Override
            public void file(String name, PersonalData.Writing content) {
                throw new AssertionError("It has no files");
            }
        });
        return told.toString();
    }
}
