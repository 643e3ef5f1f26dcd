package org.partnershipportal.consultation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeEvent;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.outcome.OutcomesTold;
import org.partnershipportal.consultation.publishedreport.PublishedParagraph;
import org.partnershipportal.consultation.publishedreport.WholeReports;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.Meanwhile;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What is written in the moment in which somebody else sends the report to clearance, or outcomes to contributors: it is in
 * what is cleared or told, or it is refused or waits; it never slips in behind the eyes of those who clear.
 */
@PortalModuleTest
class ReportRacesModuleTests {

    private static final String BEFORE = "Many say that the law is good.";

    @Autowired
    private ConfigurableApplicationContext portal;

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private WholeReports whole;

    @Autowired
    private Outcomes outcomes;

    private Meanwhile meanwhile;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private CallDetails call;
    private Actor contributor;
    private InputId input;
    private ParagraphId paragraph;

    @BeforeEach
    void beginAReport() {
        meanwhile = new Meanwhile(portal);
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        contributor = stage.inputs().contributor();
        input = stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons deprived of liberty"));
        paragraph = paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", BEFORE));
    }

    private static Callable<Object> done(Runnable act) {
        return () -> {
            act.run();
            return "done";
        };
    }

    private void send() {
        reports.sendToClearance(clearer, call.id());
    }

    private void write(String words) {
        paragraphs.write(drafter, new EditParagraph(paragraph, draft().edition(), "", words));
    }

    private ParagraphDetails draft() {
        return reports.details(drafter, call.code()).orElseThrow().paragraphs().getFirst();
    }

    private PublishedParagraph cleared() {
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
        return whole.latest(Actor.visitor(), call.code()).paragraphs().getFirst();
    }

    private static void isRefusedAsInClearance(Object refusal) {
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        NotAllowed.class, one -> assertThat(one).hasMessage("report.refusal.in-clearance"));
    }

    // ── a paragraph ──

    @Test
    void writesNothingOnceItIsBeingSentToClearance() {
        EditParagraph edit = new EditParagraph(paragraph, draft().edition(), "", "Written too late.");
        stage.afterDeadline(call, () -> {
            isRefusedAsInClearance(meanwhile.during(
                    ReportEvent.SentToClearance.class, this::send, done(() -> paragraphs.write(drafter, edit))));
            assertThat(draft().text()).isEqualTo(BEFORE);
            assertThat(cleared().text()).isEqualTo(BEFORE);
        });
    }

    @Test
    void clearsWhatWasBeingWrittenWhenItWasSent() {
        stage.afterDeadline(call, () -> {
            assertThat(meanwhile.during(
                            ReportEvent.ParagraphWritten.class, () -> write("Written in time."), done(this::send)))
                    .isEqualTo("done");
            assertThat(cleared().text()).isEqualTo("Written in time.");
        });
    }

    @Test
    void addsNothingOnceItIsBeingSentToClearance() {
        stage.afterDeadline(call, () -> {
            isRefusedAsInClearance(meanwhile.during(
                    ReportEvent.SentToClearance.class,
                    this::send,
                    done(() -> paragraphs.add(drafter, new AddParagraph(call.id(), paragraph, "", "One more.")))));
            cleared();
            assertThat(whole.latest(Actor.visitor(), call.code()).paragraphs()).hasSize(1);
        });
    }

    @Test
    void saysOfWhatIsWrittenAndSentAtOnceWhetherItIsInIt() {
        stage.afterDeadline(call, () -> {
            String stands = BEFORE;
            for (int round = 0; round < 6; round++) {
                String words = "Round " + round;
                EditParagraph edit = new EditParagraph(paragraph, draft().edition(), "", words);
                List<Object> both = together(done(() -> paragraphs.write(drafter, edit)), done(this::send));
                assertThat(both.getLast()).isEqualTo("done");
                if (both.getFirst().equals("done")) {
                    stands = words;
                } else {
                    isRefusedAsInClearance(both.getFirst());
                }
                assertThat(draft().text()).isEqualTo(stands);
                reports.sendBack(
                        clearer, new SendBack(call.id(), ReportStage.version(reports, clearer, call), "Once more."));
            }
            send();
            assertThat(cleared().text()).isEqualTo(stands);
        });
    }

    @Test
    void removesNothingThatIsBeingWritten() {
        assertThat(meanwhile.during(
                        ReportEvent.ParagraphWritten.class,
                        () -> write("Written just now."),
                        done(() -> paragraphs.remove(clearer, paragraph, 1))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(draft().text()).isEqualTo("Written just now.");
    }

    @Test
    void movesNothingThatIsBeingRemoved() {
        assertThat(meanwhile.during(
                        ReportEvent.ParagraphRemoved.class,
                        () -> paragraphs.remove(drafter, paragraph, 1),
                        done(() -> paragraphs.move(clearer, paragraph, null))))
                .isInstanceOf(NotFound.class);
    }

    // ── a citation ──

    @Test
    void citesNothingOnceItIsBeingSentToClearanceR14_7() {
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            isRefusedAsInClearance(meanwhile.during(
                    ReportEvent.SentToClearance.class,
                    this::send,
                    done(() -> paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null)))));
            assertThat(draft().citations()).isEmpty();
            assertThat(cleared().citations()).isEmpty();
        });
    }

    @Test
    void clearsWhatWasBeingCitedWhenItWasSentR14_7() {
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            assertThat(meanwhile.during(
                            ReportEvent.InputCited.class,
                            () -> paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null)),
                            done(this::send)))
                    .isEqualTo("done");
            assertThat(cleared().citations()).hasSize(1);
        });
    }

    @Test
    void takesNoCitationAwayOnceItIsBeingSentToClearance() {
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            CitationId citation = paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            isRefusedAsInClearance(meanwhile.during(
                    ReportEvent.SentToClearance.class,
                    this::send,
                    done(() -> paragraphs.removeCitation(drafter, call.id(), citation))));
            assertThat(cleared().citations()).hasSize(1);
        });
    }

    @Test
    void keepsNoCitationThatIsBeingTakenAwayAndTakesNoneAwayTwice() {
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            for (boolean again : List.of(true, false)) {
                CitationId citation = paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
                assertThat(meanwhile.during(
                                ReportEvent.CitationRemoved.class,
                                () -> paragraphs.removeCitation(drafter, call.id(), citation),
                                done(() -> {
                                    if (again) {
                                        paragraphs.removeCitation(clearer, call.id(), citation);
                                    } else {
                                        paragraphs.keepCitation(clearer, call.id(), citation);
                                    }
                                })))
                        .isInstanceOf(NotFound.class);
                assertThat(draft().citations()).isEmpty();
            }
        });
    }

    @Test
    void takesNoCitationAwayByTheReportOnAnotherCall() {
        CallDetails other = stage.call(drafter, clearer);
        reports.begin(drafter, new BeginReport(other.id(), Language.EN, "Another report"));
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            CitationId citation = paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> paragraphs.removeCitation(drafter, other.id(), citation));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> paragraphs.keepCitation(drafter, other.id(), citation));
            assertThat(draft().citations()).hasSize(1);
        });
    }

    @Test
    void asksNothingBeforeItHasTheReportsLockSoThatItCitesNothingThatIsWithdrawnWhileItWaits() {
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            List<String> sent = Statements.textsSentBy(
                    () -> paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null)));
            assertThat(sent.getFirst())
                    .as("what was read before may have changed while it waited")
                    .contains("report_reports")
                    .endsWith("FOR UPDATE");
        });
    }

    @Test
    void citesInNoParagraphOfTheReportOnAnotherCall() {
        CallDetails other = stage.call(drafter, clearer);
        reports.begin(drafter, new BeginReport(other.id(), Language.EN, "Another report"));
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            for (CiteInput wrong : List.of(
                    new CiteInput(other.id(), paragraph, input, null),
                    new CiteInput(call.id(), ParagraphId.random(), input, null))) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> paragraphs.cite(drafter, wrong));
            }
            assertThat(draft().citations()).isEmpty();
        });
    }

    // ── a reason ──

    private void sayWhy(long edition, String words) {
        outcomes.giveReason(drafter, new GiveReason(call.id(), Map.of(input, edition), OutcomeReason.OTHER, words));
    }

    private String told() {
        return outcomes.of(contributor, input).orElseThrow().text().text();
    }

    private int untold() {
        return outcomes.list(drafter, call.code(), null, 0, 1).untold();
    }

    @Test
    void countsAsUntoldTheReasonThatIsGivenWhileAnotherIsSentR14_7() {
        stage.afterDeadline(call, () -> {
            send();
            cleared();
            outcomes.giveReason(drafter, new GiveReason(call.id(), Set.of(input), OutcomeReason.OTHER, "At first."));
            assertThat(meanwhile.during(
                            OutcomeEvent.OutcomesSent.class,
                            () -> outcomes.send(clearer, call.id()),
                            done(() -> sayWhy(1, "On second thoughts."))))
                    .isEqualTo("done");
            assertThat(told()).isEqualTo("At first.");
            assertThat(untold()).isOne();
            assertThat(outcomes.send(clearer, call.id())).isEqualTo(new OutcomesTold(1, 0));
            assertThat(told()).isEqualTo("On second thoughts.");
        });
    }

    @Test
    void tellsTheReasonThatWasBeingGivenWhenOutcomesWereSentR14_7() {
        stage.afterDeadline(call, () -> {
            send();
            cleared();
            outcomes.giveReason(drafter, new GiveReason(call.id(), Set.of(input), OutcomeReason.OTHER, "At first."));
            assertThat(meanwhile.during(
                            OutcomeEvent.ReasonsGiven.class,
                            () -> sayWhy(1, "On second thoughts."),
                            () -> outcomes.send(clearer, call.id())))
                    .isEqualTo(new OutcomesTold(1, 0));
            assertThat(told()).isEqualTo("On second thoughts.");
            assertThat(untold()).isZero();
        });
    }

    private static List<Object> together(Callable<?> one, Callable<?> other) {
        try {
            return atOnce(one, other);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
