package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.ManyInputs;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Telling ten thousand contributors what became of their inputs (R14.7): part by part, nobody twice and nobody left out. */
@PortalModuleTest
class OutcomeSendingModuleTests {

    @Autowired
    private ConfigurableApplicationContext portal;

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private OutcomeTasks tasks;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private ReportStage stage;

    private ManyInputs many;
    private Actor drafter;
    private Actor clearer;
    private CallDetails call;
    private Actor contributor;

    @BeforeEach
    void openACall() {
        many = new ManyInputs(batches);
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        contributor = stage.inputs().contributor();
    }

    private InputId input() {
        return stage.submitted(contributor, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "The law is good.");
    }

    private ParagraphId begun() {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons deprived of liberty"));
        return paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say that the law is good."));
    }

    private void publish() {
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    private GiveReason reason(String words, InputId... which) {
        return new GiveReason(call.id(), Set.of(which), OutcomeReason.SAID_BY_OTHERS, words);
    }

    // ── parts ──

    @Test
    void goesOnAfterItWasBrokenOffTellsNobodyTwiceAndLeavesNobodyOutR14_7() {
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            List<InputId> all = many.admissible(call, 1_200, List.of());
            outcomes.giveReason(drafter, reason("Others said so.", all.toArray(InputId[]::new)));
            int[] parts = {0};
            Interruption interruption = new Interruption(() -> ++parts[0] == 2);
            portal.addApplicationListener(interruption);
            try {
                assertThatExceptionOfType(Killed.class).isThrownBy(() -> outcomes.send(drafter, call.id()));
            } finally {
                portal.removeApplicationListener(interruption);
            }
            assertThat(told()).as("the first part is told for good").isEqualTo(500);
            OutcomeList between = outcomes.list(drafter, call.code(), null, 0, 1);
            assertThat(between.told()).isEqualTo(500);
            assertThat(between.untold()).isEqualTo(700);
            List<String> first = instants();

            assertThat(outcomes.send(clearer, call.id())).isEqualTo(new OutcomesTold(700, 0));
            assertThat(told()).isEqualTo(1_200);
            assertThat(instants())
                    .as("each part has an instant of its own")
                    .hasSize(3)
                    .containsAll(first);
            assertThat(outcomes.send(drafter, call.id())).isEqualTo(new OutcomesTold(0, 0));
            assertThat(outcomes.list(drafter, call.code(), null, 0, 1).untold()).isZero();
        });
    }

    @Test
    void tellsEachPartInAsManyQueries() {
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            List<InputId> one = many.admissible(call, 500, List.of());
            outcomes.giveReason(drafter, reason("Others said so.", one.toArray(InputId[]::new)));
            int single = Statements.sentBy(() -> outcomes.send(drafter, call.id()));
            List<InputId> four = many.admissible(call, 2_000, List.of());
            outcomes.giveReason(drafter, reason("Others said so.", four.toArray(InputId[]::new)));
            int none = Statements.sentBy(() -> {
                assertThat(outcomes.meanwhile(drafter, reason("x", four.getFirst())))
                        .hasSize(1);
            });
            int fourfold = Statements.sentBy(
                    () -> assertThat(outcomes.send(drafter, call.id()).told()).isEqualTo(2_000));
            assertThat(none).isLessThanOrEqualTo(12);
            assertThat(fourfold - single).as("three more parts").isLessThanOrEqualTo(3 * 30);
            assertThat((fourfold - single) % 3).isZero();
        });
    }

    @Test
    void tellsTwoWhoSendAtOnceNobodyTwice() throws Exception {
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            List<InputId> all = many.admissible(call, 600, List.of());
            outcomes.giveReason(drafter, reason("Others said so.", all.toArray(InputId[]::new)));
            try {
                List<Object> both =
                        atOnce(() -> outcomes.send(drafter, call.id()), () -> outcomes.send(clearer, call.id()));
                assertThat(both.stream()
                                .filter(OutcomesTold.class::isInstance)
                                .mapToInt(one -> ((OutcomesTold) one).told())
                                .sum())
                        .isEqualTo(600);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            assertThat(told()).isEqualTo(600);
        });
    }

    // ── reasons ──

    @Test
    void overwritesNoReasonThatAnotherGaveMeanwhile() throws Exception {
        InputId input = input();
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            try {
                List<Object> both = atOnce(
                        () -> {
                            outcomes.giveReason(drafter, reason("One.", input));
                            return "given";
                        },
                        () -> {
                            outcomes.giveReason(clearer, reason("Other.", input));
                            return "given";
                        });
                assertThat(both).contains("given").hasAtLeastOneElementOfType(ChangedMeanwhile.class);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            OutcomeRow now = outcomes.meanwhile(drafter, reason("Mine.", input)).getFirst();
            assertThat(now.edition()).isOne();
            assertThat(now.reasonBy()).isEqualTo("A person");
            assertThat(now.reasonAt()).isNotNull();
            GiveReason knowing = new GiveReason(
                    call.id(), Map.of(input, now.edition()), OutcomeReason.OTHER, "After reading theirs.");
            assertThat(outcomes.meanwhile(drafter, knowing)).isEmpty();
            outcomes.giveReason(drafter, knowing);
        });
    }

    @Test
    void saysNoReasonToContributorsBeforeItIsSentR14_7() {
        InputId input = input();
        begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            publish();
            outcomes.giveReason(drafter, reason("First words.", input));
            assertThat(outcomes.of(contributor, input)).isEmpty();
            assertThat(outcomes.of(contributor, List.of(input))).isEmpty();
            outcomes.send(drafter, call.id());
            outcomes.giveReason(
                    drafter, new GiveReason(call.id(), Map.of(input, 1L), OutcomeReason.OTHER, "Second words."));
            assertThat(outcomes.of(contributor, input).orElseThrow().text().text())
                    .as("as it was told")
                    .isEqualTo("First words.");
            assertThat(outcomes.send(drafter, call.id())).isEqualTo(new OutcomesTold(1, 0));
            assertThat(Objects.requireNonNull(
                                    outcomes.of(contributor, List.of(input)).get(input))
                            .text()
                            .text())
                    .isEqualTo("Second words.");
        });
    }

    @Test
    void readsOutcomesOfManyOnlyToThoseWhoseTheyAreR0_1() {
        InputId input = input();
        Actor other = stage.inputs().contributor();
        InputId theirs =
                stage.submitted(other, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "Their law is good.");
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            stage.admit(drafter, theirs);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            publish();
            outcomes.giveReason(drafter, reason("Others said so.", theirs));
            outcomes.send(drafter, call.id());
            assertThat(outcomes.of(contributor, List.of(input, theirs))).containsOnlyKeys(input);
            assertThat(outcomes.of(other, List.of(input, theirs))).containsOnlyKeys(theirs);
            assertThat(outcomes.of(drafter, List.of(input, theirs))).isEmpty();
            assertThat(outcomes.of(Actor.visitor(), List.of(input, theirs))).isEmpty();
            assertThat(Statements.sentBy(() -> outcomes.of(contributor, List.of(input, theirs))))
                    .isLessThanOrEqualTo(4);
        });
    }

    @Test
    void waitsForTheHolderOfASealedInputWhoNeverComesBack() {
        InputId sealed = stage.sealed(call, "Sealed words.");
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, sealed);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, sealed, null));
            publish();
            assertThat(outcomes.send(drafter, call.id())).isEqualTo(new OutcomesTold(1, 0));
            assertThat(outcomes.list(drafter, call.code(), null, 0, 10).untold())
                    .as("it waits under the code, and keeps nothing else waiting")
                    .isZero();
            assertThat(outcomes.send(drafter, call.id())).isEqualTo(new OutcomesTold(0, 0));
            assertThat(tasks.openTasks(drafter)).extracting(OpenTask::verbKey).doesNotContain("outcome.task.tell");
            assertThat(outcomes.of(Actor.bearer(sealed.ref()), sealed)).isPresent();
        });
    }

    // ── the draft, and the home page ──

    @Test
    void countsWhatTheDraftCitesApart() {
        InputId input = input();
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            publish();
            reports.draftAgain(drafter, call.id());
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            OutcomeList list = outcomes.list(drafter, call.code(), null, 0, 10);
            assertThat(list.used()).isZero();
            assertThat(list.lacking()).isOne();
            assertThat(list.newInDraft()).isOne();
            assertThat(list.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.newInDraft()).isTrue());
            publish();
            assertThat(outcomes.list(drafter, call.code(), null, 0, 10).newInDraft())
                    .isZero();
        });
    }

    @Test
    void countsThoseWhoWereNotTold() {
        InputId input = input();
        begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            assertThat(verbs(drafter)).isEmpty();
            reports.sendToClearance(drafter, call.id());
            assertThat(verbs(clearer)).as("nothing is published yet").isEmpty();
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            assertThat(tasks.countOpenTasks(clearer)).isOne();
            assertThat(verbs(stage.secretariat())).as("who does not run it").isEmpty();
            assertThat(verbs(contributor)).isEmpty();
            assertThat(tasks.openTasks(clearer)).singleElement().satisfies(task -> {
                assertThat(task.verbKey()).isEqualTo("outcome.task.tell");
                assertThat(task.details()).containsExactly(Sentence.of("outcome.task.tell-count", 1L));
            });
            outcomes.giveReason(drafter, reason("Others said so.", input));
            outcomes.send(drafter, call.id());
            assertThat(verbs(clearer)).isEmpty();
            outcomes.giveReason(
                    drafter, new GiveReason(call.id(), Map.of(input, 1L), OutcomeReason.OTHER, "On second thoughts."));
            clock.at(ReportStage.end(call).plusSeconds(200_000), () -> {
                outcomes.giveReason(
                        drafter, new GiveReason(call.id(), Map.of(input, 2L), OutcomeReason.OTHER, "Once more."));
                assertThat(verbs(clearer))
                        .as("told otherwise than is said today")
                        .containsExactly("outcome.task.tell");
            });
            assertThat(Statements.sentBy(() -> tasks.openTasks(clearer))).isLessThanOrEqualTo(3);
            assertThat(Statements.sentBy(
                            () -> assertThat(tasks.countOpenTasks(clearer)).isZero()))
                    .isLessThanOrEqualTo(3);
            assertThat(tasks.countOpenTasks(contributor)).isZero();
        });
    }

    private List<String> verbs(Actor actor) {
        return tasks.openTasks(actor).stream().map(OpenTask::verbKey).toList();
    }

    private long told() {
        return jdbc.sql("SELECT COUNT(*) FROM outcome_told WHERE call_id = :call")
                .param("call", UuidBytes.of(call.id().value()))
                .query(Long.class)
                .single();
    }

    private List<String> instants() {
        return jdbc.sql("SELECT DISTINCT told_at FROM outcome_told WHERE call_id = :call")
                .param("call", UuidBytes.of(call.id().value()))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Ends what runs, in the middle of a part: what it wrote is gone with its transaction, like that of a killed process. */
    private final class Interruption
            implements ApplicationListener<PayloadApplicationEvent<OutcomeEvent.OutcomesSent>> {

        private final java.util.function.BooleanSupplier now;

        Interruption(java.util.function.BooleanSupplier now) {
            this.now = now;
        }

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<OutcomeEvent.OutcomesSent> event) {
            if (Stream.of(event.getPayload().call()).anyMatch(call.id()::equals) && now.getAsBoolean()) {
                throw new Killed();
            }
        }
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
