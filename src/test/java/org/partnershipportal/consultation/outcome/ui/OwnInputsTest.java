package org.partnershipportal.consultation.outcome.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.MarkPassage;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.coding.Span;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomePages;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.RowSlots;
import org.partnershipportal.ground.uikit.TimeLine;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-INP-02, UC-ASM-05, UC-REP-04: what became of one's inputs, in their list and on the receipt")
class OwnInputsTest extends PagesTest {

    @Autowired
    Inputs inputs;

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Assessments assessments;

    @Autowired
    OutcomePages outcomePages;

    @Autowired
    Codes codes;

    @Autowired
    Passages passages;

    @Autowired
    ObjectProvider<RowSlots.Filler> fillers;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private Actor contributor;
    private CallDetails call;

    @BeforeEach
    void setTheStage() {
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        contributor = stage.inputs().contributor();
    }

    private InputId submitted(NameChoice name, TextChoice text, String words) {
        return stage.submitted(contributor, call, name, text, words);
    }

    @Test
    @DisplayName("R14.9 before the deadline there is no verdict, only what happens next and when")
    void speaksOfNoVerdictBeforeTheDeadline() {
        InputId input = submitted(NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        list();
        assertThat(page())
                .contains("Receipt")
                .doesNotContain("Not assessed yet", "not been announced yet", "Not published yet");
        receipt(input);
        assertThat(page())
                .contains("Outcome", "This input can be changed until")
                .doesNotContain("Not assessed yet");
        stage.afterDeadline(call, () -> {
            list();
            assertThat(page())
                    .contains("Not assessed yet", "Not published yet", "The outcome has not been announced yet");
            receipt(input);
            assertThat(page()).contains("Not assessed yet").doesNotContain("This input can be changed until");
        });
    }

    @Test
    @DisplayName(
            "R14.7 shows in the list how each was judged, whether it is published, and which paragraph used it, once"
                    + " told")
    void showsWhatBecameOfEach() {
        InputId used = submitted(NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        InputId unused = submitted(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "The law is old.");
        InputId refused = submitted(NameChoice.SHOWN, TextChoice.PUBLISHED, "Buy this.");
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, used);
            stage.admit(drafter, unused);
            stage.reject(drafter, refused);
            ParagraphId paragraph = begun();
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, used, null));
            reports.sendToClearance(drafter, call.id());
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            outcomes.giveReason(
                    drafter,
                    new GiveReason(call.id(), Set.of(unused), OutcomeReason.SAID_BY_OTHERS, "Others said so first."));

            list();
            assertThat(page())
                    .contains("Admissible", "Inadmissible", "Text not to be published")
                    .contains("The outcome has not been announced yet")
                    .doesNotContain("Cited in the report", "Not cited in the report", "Paragraph 1");
            assertThat(addresses("See the published input"))
                    .singleElement()
                    .asString()
                    .endsWith("/inputs/" + number);
            assertThat(addresses("Read the reason"))
                    .singleElement()
                    .asString()
                    .endsWith("inputs/" + refused + "/receipt");
            assertThat(addresses("Make this more restrictive"))
                    .as("what can still be narrowed")
                    .anySatisfy(address -> assertThat(address).endsWith("inputs/" + used + "/publication"))
                    .noneSatisfy(address -> assertThat(address).contains(unused.toString()));

            outcomes.send(drafter, call.id());
            list();
            assertThat(page()).contains("Cited in the report:", "Not cited in the report");
            assertThat(addresses("Paragraph 1"))
                    .singleElement()
                    .asString()
                    .contains("/reports/" + call.code() + "/versions/1/paragraphs/p-");
            assertThat(addresses("Read the reason").stream().distinct())
                    .hasSize(2)
                    .anySatisfy(address -> assertThat(address).endsWith("inputs/" + unused + "/receipt"));

            receipt(used);
            assertThat(find(H1.class).single().getText()).isEqualTo("Paragraph 1 cites your input");
            assertThat(page())
                    .contains("Many say that the law is good.", "It cites your input as a whole.", "Receipt number")
                    .doesNotContain("The public report does not show", "What happens next");
            assertThat(addresses("Open paragraph 1"))
                    .singleElement()
                    .asString()
                    .contains("/reports/" + call.code() + "/versions/1/paragraphs/p-");
            receipt(unused);
            assertThat(find(H1.class).single().getText()).isEqualTo("The report does not cite your input");
            assertThat(page()).contains("Others said so first.").doesNotContain("Many say that the law is good.");
            assertThat(addresses("Open paragraph 1")).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "R0.4, R14.8 the email that the team sees beforehand has no word of an input or a call, and a sealed one has none")
    void showsTheEmailBeforehand() {
        InputId input = submitted(NameChoice.SHOWN, TextChoice.PUBLISHED, "Unspeakable words.");
        InputId sealed = stage.sealed(call, "Sealed words.");
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            stage.admit(drafter, sealed);
            begun();
            reports.sendToClearance(drafter, call.id());
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            outcomes.giveReason(
                    drafter,
                    new GiveReason(
                            call.id(), Set.of(input, sealed), OutcomeReason.SAID_BY_OTHERS, "Unspeakable reason."));
            for (Language language : Language.values()) {
                assertThat(outcomePages.email(drafter, call.code(), input, language))
                        .hasValueSatisfying(email -> {
                            assertThat(email.sender())
                                    .startsWith(Translations.standard().text(language, "plain.portal.name") + " <");
                            assertThat(email.subject())
                                    .isEqualTo(Translations.standard()
                                            .text(language, "notification.message.input-not-used"));
                            assertThat(email.text())
                                    .contains(
                                            email.subject(),
                                            "/app/" + contributor.organisation().orElseThrow() + "/inputs/" + input
                                                    + "/receipt")
                                    .doesNotContain(
                                            "Unspeakable",
                                            "Older persons",
                                            call.code().value());
                        });
                assertThat(outcomePages.email(drafter, call.code(), sealed, language))
                        .isEmpty();
            }
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> outcomePages.email(contributor, call.code(), input, Language.EN));
        });
    }

    @Test
    @DisplayName("R14.7 shows the steps up to the report, and which paragraph used which answer")
    void showsTheStepsAndEachAnswer() {
        InputId input = stage.inputs().draft(contributor, call);
        inputs.choose(contributor, input, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.inputs().answer(contributor, input, "law", "The law is good.");
        stage.inputs().answer(contributor, input, "name", "House on the hill");
        stage.inputs().submit(contributor, input);
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            CodeId code = codes.add(
                    drafter,
                    new AddCode(call.id(), codes.tree(drafter, call.code()).edition(), null, "Law", ""));
            PassageId passage = passages.mark(
                    drafter,
                    new MarkPassage(call.id(), input, 1, new QuestionKey("law"), new Span(0, 7), Set.of(code)));
            paragraphs.cite(drafter, new CiteInput(call.id(), begun(), input, passage));
            reports.sendToClearance(drafter, call.id());
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            receipt(input);
            assertThat(page()).as("nobody was told yet").doesNotContain("Answer by answer", "Report published", "Used");
            outcomes.send(drafter, call.id());
            receipt(input);
            assertThat(find(TimeLine.class)
                            .single()
                            .getChildren()
                            .map(step -> step.getElement().getTextRecursively()))
                    .satisfiesExactly(
                            step -> assertThat(step).contains("Submitted"),
                            step -> assertThat(step).contains("Admissible"),
                            step -> assertThat(step).contains("Text published", "with your name"),
                            step -> assertThat(step).contains("Used", "in 1 paragraph"),
                            step -> assertThat(step).contains("Report published"));
            assertThat(page()).contains("Answer by answer", "Answer 1 · ", "Answer 4 · ", "Not used");
            assertThat(find(Button.class).withText("Print").all()).hasSize(1);
            assertThat(find(Aside.class).single().getElement().getTextRecursively())
                    .as("what became of it opens the page and does not stand beside it")
                    .doesNotContain("In the report", "Answer by answer");

            passages.remove(drafter, call.id(), passage, 1);
            receipt(input);
            assertThat(page())
                    .as("which answer it was, nobody knows any longer")
                    .doesNotContain("Answer by answer", "Not used");
        });
    }

    @Test
    @DisplayName(
            "R14.7 a cited passage that is coded no more is not called the input as a whole, and what is not published"
                    + " yet is not called shown")
    void saysWhatIsKeptAndShownToday() {
        InputId input = submitted(NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            CodeId code = codes.add(
                    drafter,
                    new AddCode(call.id(), codes.tree(drafter, call.code()).edition(), null, "Law", ""));
            PassageId passage = passages.mark(
                    drafter,
                    new MarkPassage(call.id(), input, 1, new QuestionKey("law"), new Span(0, 7), Set.of(code)));
            paragraphs.cite(drafter, new CiteInput(call.id(), begun(), input, passage));
            reports.sendToClearance(drafter, call.id());
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            outcomes.send(drafter, call.id());
            receipt(input);
            assertThat(page())
                    .as("it may be published, and is not")
                    .contains("Your words that it cites", "The public report does not show that it uses your input.")
                    .doesNotContain("no longer kept", "as a whole");
            assertThat(outcomePages.preview(drafter, call.code(), input))
                    .hasValueSatisfying(shown -> assertThat(shown.silent()).isTrue());

            assessments.publish(
                    drafter, input, assessments.details(drafter, input).edition());
            receipt(input);
            assertThat(page()).doesNotContain("The public report does not show");
            assertThat(outcomePages.preview(drafter, call.code(), input))
                    .hasValueSatisfying(shown -> assertThat(shown.silent()).isFalse());

            passages.remove(drafter, call.id(), passage, 1);
            receipt(input);
            assertThat(page())
                    .contains("It cites words of your input that are no longer kept.")
                    .doesNotContain("It cites your input as a whole.", "Your words that it cites");
        });
    }

    @Test
    @DisplayName("asks the same number of queries however many rows there are, and says nothing of the inputs of others"
            + " (R0.1)")
    void asksOnceForAllRows() {
        List<InputId> own = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            own.add(submitted(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "Words " + i));
        }
        Actor other = stage.inputs().contributor();
        stage.afterDeadline(call, () -> {
            own.forEach(input -> stage.admit(drafter, input));
            begun();
            reports.sendToClearance(drafter, call.id());
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            outcomes.giveReason(
                    drafter, new GiveReason(call.id(), Set.copyOf(own), OutcomeReason.OTHER, "None of these."));
            outcomes.send(drafter, call.id());
            TestSessions.signIn(Objects.requireNonNull(contributor.person()));
            String acting = contributor.organisation().orElseThrow().toString();
            filled(acting, own.subList(0, 1)); // what is read once for all who come is read now
            int one = Statements.sentBy(
                    () -> assertThat(filled(acting, own.subList(0, 1))).isOne());
            int six = Statements.sentBy(() -> assertThat(filled(acting, own)).isEqualTo(6));
            assertThat(six).isEqualTo(one).isLessThanOrEqualTo(12);

            TestSessions.signIn(Objects.requireNonNull(other.person()));
            assertThat(filled(other.organisation().orElseThrow().toString(), own))
                    .isZero();
            assertThat(filled("nobody", own)).isZero();
        });
    }

    /** How many rows have both lines, or either where they are few. */
    private int filled(String acting, List<InputId> rows) {
        List<ContentRef> records = rows.stream().map(InputId::ref).toList();
        return (int) fillers.orderedStream()
                .map(filler -> filler.fill("our-inputs", records, acting))
                .mapToLong(java.util.Map::size)
                .min()
                .orElse(0);
    }

    private ParagraphId begun() {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
        return paragraphs.add(drafter, new AddParagraph(call.id(), null, "", "Many say that the law is good."));
    }

    private void list() {
        go("inputs");
    }

    private void receipt(InputId input) {
        go("inputs/" + input + "/receipt");
    }

    private void go(String path) {
        TestSessions.signIn(Objects.requireNonNull(contributor.person()));
        UI.getCurrent().navigate(contributor.organisation().orElseThrow() + "/" + path);
    }

    private List<String> addresses(String words) {
        return find(Anchor.class).withText(words).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
