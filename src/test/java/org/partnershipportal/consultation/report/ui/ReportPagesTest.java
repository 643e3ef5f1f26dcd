package org.partnershipportal.consultation.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.DeskTabs;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.MarkPassage;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.coding.Span;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CitableInputs;
import org.partnershipportal.consultation.report.EditParagraph;
import org.partnershipportal.consultation.report.FindCitable;
import org.partnershipportal.consultation.report.ParagraphDetails;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.ReportStatus;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.ChangedText;
import org.partnershipportal.ground.uikit.ChartCard;
import org.partnershipportal.ground.uikit.SavedField;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.ObjectNode;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-REP-01 to UC-REP-04: the desk's pages of a report and its outcomes")
class ReportPagesTest extends PagesTest {

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    Codes codes;

    @Autowired
    Passages passages;

    @Autowired
    Outcomes outcomes;

    @Autowired
    CitableInputs citable;

    @Autowired
    DeskTabs tabs;

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

    @Test
    @DisplayName("UC-REP-01 begins a report under the call's title and writes its first paragraph in place")
    void writesAReport() {
        staff(drafter, "report");
        assertThat(find(TextField.class).single().getValue())
                .as("the call's title")
                .isNotEmpty();
        find(TextField.class).single().clear();
        press("Start the report");
        assertThat(page()).contains("There is a problem");
        find(TextField.class).single().setValue("Older persons");
        press("Start the report");
        assertThat(page()).contains("Older persons", "write the first paragraph");
        press("Add a paragraph");
        ParagraphId id = paragraphOf(field());
        assertThat(report().paragraphs())
                .as("nothing is kept before the first word")
                .isEmpty();
        paragraphs.add(drafter, id, new AddParagraph(call.id(), null, "", "Many say that the law is good."));
        saved(field(), 1);
        closed();
        assertThat(page()).contains("1.", "Many say that the law is good.").doesNotContain("write the first paragraph");
        assertThat(find(SavedField.class).all()).isEmpty();
    }

    @Test
    @DisplayName("UC-REP-01 keeps one primary button, which leads to what must be mended before it asks")
    void leadsToWhatMustBeMended() {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
        staff(drafter, "report");
        press("Send for clearance");
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(scripts()).anyMatch(script -> script.contains("this.focus(); this.scrollIntoView"));
        assertThat(find(Button.class).all())
                .filteredOn(button -> button.getThemeNames().contains("primary") && button.isVisible())
                .extracting(Button::getText)
                .containsExactly("Send for clearance");
        paragraphs.add(drafter, new AddParagraph(call.id(), null, "", "Many say so."));
        press("Send for clearance");
        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
    }

    @Test
    @DisplayName(
            "UC-REP-01 cites an input by its name and shows that the public finds no mark of it; the cross undoes it")
    void citesAnInput() {
        InputId input =
                stage.submitted(contributor, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "The law is good.");
        begun();
        stage.afterDeadline(call, () -> {
            assertThat(citable.find(drafter, call.code(), FindCitable.everything(), 0, 10))
                    .as("what nobody has judged is not cited")
                    .isEmpty();
            stage.admit(drafter, input);
            assertThat(citable.find(
                            drafter,
                            call.code(),
                            new FindCitable("nobody", false, 0, false, java.util.Set.of()),
                            0,
                            10))
                    .isEmpty();
            assertThat(citable.find(drafter, call.code(), FindCitable.everything(), 1, 10))
                    .isEmpty();
            staff(drafter, "report");
            assertThat(find(Button.class).withText("Cite").all())
                    .as("no paragraph is open")
                    .isEmpty();
            pressNamed("Edit: paragraph 1");
            field("Word or contributor").setValue(name(input));
            assertThat(page()).contains("Cite the whole input", "Not published");
            press("Cite");
            assertThat(page()).contains("1 of 1 input is cited");
            assertThat(report().paragraphs().getFirst().citations()).hasSize(1);
            Component chip = find(ListItem.class).withClassName("chip").single();
            assertThat(chip.getElement().getClassList()).contains("team").doesNotContain("rev");
            test(find(Button.class)
                            .withCondition(
                                    button -> button.getAriaLabel().orElse("").startsWith("Remove citation"))
                            .single())
                    .click();
            assertThat(report().paragraphs().getFirst().citations()).isEmpty();
        });
    }

    @Test
    @DisplayName("UC-REP-01 offers coded passages, cites one, and shows it with the words around it")
    void citesAPassage() {
        InputId input = stage.submitted(
                contributor,
                call,
                NameChoice.TEAM_ONLY,
                TextChoice.NOT_PUBLISHED,
                "The law is good. The cells are cold.");
        begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            CodeId law = codes.add(drafter, new AddCode(call.id(), 0, null, "Law", ""));
            codes.add(drafter, new AddCode(call.id(), 1, null, "Cells", ""));
            passages.mark(
                    drafter,
                    new MarkPassage(call.id(), input, 1, new QuestionKey("law"), new Span(4, 15), Set.of(law)));
            staff(drafter, "report");
            assertThat(page()).contains("0 of 1 code is used", "Law", "0 of 1 input is cited", "1 coded, not cited");
            pressNamed("Edit: paragraph 1");
            press("Cite");
            assertThat(page()).contains("1 of 1 code is used", "1 of 1 input is cited", "Cited");
            assertThat(report().paragraphs().getFirst().citations().getFirst().passage())
                    .isNotNull();
            Button chip = find(Button.class)
                    .withCondition(button -> button.getAriaLabel().orElse("").contains("Show the passage"))
                    .single();
            assertThat(chip.getText()).as("which answer").endsWith("answer 1");
            test(chip).click();
            assertThat(page()).contains("law is good", ". The cells are cold.");
            find(TextField.class)
                    .withCondition(field -> sentence("report.cite.search").equals(field.getLabel()))
                    .single()
                    .setValue("GOOD");
            assertThat(page()).contains("1 passage contains these words. Searched 1 of 1 passage.");
        });
    }

    @Test
    @DisplayName("UC-REP-01 moves a paragraph by its buttons, says where it is, and keeps what is being written open")
    void movesAParagraph() {
        begun();
        paragraphs.add(
                drafter,
                new AddParagraph(call.id(), report().paragraphs().getFirst().id(), "", "The second."));
        staff(drafter, "report");
        pressNamed("Edit: paragraph 2");
        SavedField open = field();
        pressNamed("Move up: Paragraph 2");
        assertThat(report().paragraphs())
                .extracting(ParagraphDetails::text)
                .containsExactly("The second.", "Many say that the law is good.");
        assertThat(field()).as("the field itself stays").isSameAs(open);
        assertThat(announced()).contains("Paragraph 2 is now 1 of 2");
    }

    @Test
    @DisplayName(
            "UC-REP-01 moves a paragraph to the place of another one on which it is dropped, and nothing onto itself")
    void movesAParagraphByDragging() {
        ParagraphId first = begun();
        ParagraphId second = paragraphs.add(drafter, new AddParagraph(call.id(), first, "", "The second."));
        ParagraphId third = paragraphs.add(drafter, new AddParagraph(call.id(), second, "", "The third."));
        staff(drafter, "report");
        drop(2, 0);
        assertThat(order()).containsExactly(third, first, second);
        assertThat(announced()).contains("Paragraph 3 is now 1 of 3");
        drop(0, 1);
        assertThat(order()).containsExactly(first, third, second);
        drop(1, 1);
        assertThat(order()).containsExactly(first, third, second);
        pressNamed("Edit: paragraph 1");
        assertThat(targets())
                .as("where one writes, words are dropped")
                .extracting(ParagraphGrip::takesParagraphs)
                .containsExactly(false, true, true);
        closed();
        assertThat(targets()).allMatch(ParagraphGrip::takesParagraphs);
    }

    private List<ParagraphGrip> targets() {
        return find(ParagraphGrip.class).all();
    }

    /** The dots of one paragraph are dropped on another one. */
    private void drop(int dragged, int on) {
        UI.getCurrent().getInternals().setActiveDragSourceComponent(targets().get(dragged));
        ParagraphBlock place = find(ParagraphBlock.class).all().get(on);
        ComponentUtil.fireEvent(place, new DropEvent<>(place, true, "move", 0, 0, 0, 0));
    }

    private List<ParagraphId> order() {
        return report().paragraphs().stream().map(ParagraphDetails::id).toList();
    }

    @Test
    @DisplayName("UC-REP-01 leads by its headings to the paragraphs below each, and tells below which one one writes")
    void leadsByItsHeadings() {
        ParagraphId first = begun();
        staff(drafter, "report");
        assertThat(find(ReportOutline.class).all()).as("no heading, no outline").isEmpty();
        ParagraphId second = paragraphs.add(drafter, new AddParagraph(call.id(), first, "Causes", "The second."));
        ParagraphId third = paragraphs.add(drafter, new AddParagraph(call.id(), second, "", "The third."));
        paragraphs.add(drafter, new AddParagraph(call.id(), third, "What to do", "The fourth."));
        staff(drafter, "report");
        ReportOutline outline = find(ReportOutline.class).single();
        assertThat(text(outline)).isEqualTo("Title and introductionCauses2–3What to do4");
        assertThat(current()).isEmpty();
        pressNamed("Edit: paragraph 3");
        assertThat(current()).containsExactly("Causes");
        Button leads = find(Button.class).withText("What to do").single();
        test(leads).click();
        assertThat(scripts()).anyMatch(script -> script.contains("scrollIntoView({block: 'start'})"));
        saved(field(), 2);
        assertThat(find(Button.class).withText("What to do").single())
                .as("the focus can be on it while something is saved")
                .isSameAs(leads);
        closed();
        assertThat(current()).as("nothing is open").isEmpty();
    }

    private List<String> current() {
        return find(Button.class)
                .withCondition(button -> button.getElement().hasAttribute("aria-current"))
                .all()
                .stream()
                .map(Button::getText)
                .toList();
    }

    @Test
    @DisplayName(
            "UC-REP-01 tells in which paragraphs a colleague has written lately, without a name, and nothing of one's own")
    void tellsWhereAColleagueWrites() {
        ParagraphId first = begun();
        ParagraphId second = paragraphs.add(drafter, new AddParagraph(call.id(), first, "", "The second."));
        staff(drafter, "report");
        assertThat(page()).doesNotContain("A colleague saved a change here");
        pressNamed("Edit: paragraph 1");
        SavedField open = field();
        paragraphs.write(clearer, new EditParagraph(first, 1, "", "Many say so, we are told."));
        paragraphs.write(clearer, new EditParagraph(second, 1, "", "The second one."));
        paragraphs.write(drafter, new EditParagraph(second, 2, "", "The second one, mine."));
        saved(open, 1);
        assertThat(find(ReportOutline.class).single().getElement().getTextRecursively())
                .contains("Colleagues wrote here", "Paragraph 1")
                .doesNotContain("Paragraph 2");
        assertThat(field()).as("also where one writes").isSameAs(open);
        assertThat(page()).containsOnlyOnce("A colleague saved a change here at ");
    }

    @Test
    @DisplayName("UC-REP-01 leaves the focus on what opens a paragraph that is closed by its button or Escape")
    void keepsTheFocusWhereAParagraphIsClosed() {
        begun();
        staff(drafter, "report");
        pressNamed("Edit: paragraph 1");
        closed();
        assertThat(scripts()).as("the button").anyMatch(script -> script.contains("focus()"));
    }

    @Test
    @DisplayName("UC-REP-01 shows a colleague's change as a difference where one reads and writes")
    void showsAColleaguesChange() {
        ParagraphId first = begun();
        ParagraphId second = paragraphs.add(drafter, new AddParagraph(call.id(), first, "", "The second."));
        staff(drafter, "report");
        pressNamed("Edit: paragraph 1");
        paragraphs.write(clearer, new EditParagraph(second, 1, "", "The second one."));
        saved(field(), 2);
        assertThat(page()).contains("A colleague has changed this.");
        press("Show the difference");
        assertThat(find(ChangedText.class).single().getElement().getOuterHTML())
                .contains("<del>second.</del>", "<ins>second one.</ins>");
        closed();
        assertThat(find(ChangedText.class).all())
                .as("what one wrote oneself is no difference")
                .hasSize(1);
    }

    @Test
    @DisplayName("UC-REP-01 keeps what one writes in a paragraph that a colleague removes, as a new one")
    void keepsWhatIsWrittenInARemovedParagraph() {
        ParagraphId first = begun();
        ParagraphId second = paragraphs.add(drafter, new AddParagraph(call.id(), first, "", "The second."));
        staff(drafter, "report");
        pressNamed("Edit: paragraph 2");
        SavedField open = field();
        paragraphs.remove(clearer, second, 1);
        told(open, "answer-gone", JacksonUtils.createObjectNode());
        assertThat(field()).as("the field itself stays").isSameAs(open);
        assertThat(page()).contains("A colleague has removed this paragraph.");
        assertThat(announced())
                .as("it is saved as a new one at its place")
                .anyMatch(address -> address.contains("/paragraphs/" + second + "/text?after=" + first));
        paragraphs.add(drafter, second, new AddParagraph(call.id(), first, "", "The second, kept."));
        saved(open, 1);
        assertThat(page()).doesNotContain("A colleague has removed this paragraph.");
        closed();
        assertThat(page()).contains("2.", "The second, kept.");
    }

    @Test
    @DisplayName(
            "UC-REP-01 keeps what one writes in the heading of a paragraph that a colleague removes, and its text with it")
    void keepsTheHeadingOfARemovedParagraph() {
        ParagraphId first = begun();
        ParagraphId second = paragraphs.add(drafter, new AddParagraph(call.id(), first, "Obstacles", "The second."));
        staff(drafter, "report");
        pressNamed("Edit: paragraph 2");
        List<SavedField> open = find(SavedField.class).all();
        assertThat(open).as("heading and text").hasSize(2);
        paragraphs.remove(clearer, second, 1);
        told(open.getFirst(), "answer-gone", JacksonUtils.createObjectNode());
        assertThat(find(SavedField.class).all()).isEqualTo(open);
        assertThat(page()).contains("A colleague has removed this paragraph.");
        assertThat(announced())
                .as("both are saved as a new one at its place, the text first")
                .anyMatch(address -> saves(address, second, "text?after=" + first))
                .anyMatch(address -> saves(address, second, "heading?after=" + first));
        paragraphs.add(drafter, second, new AddParagraph(call.id(), first, "", "The second."));
        paragraphs.write(drafter, new EditParagraph(second, 1, "Obstacles, still", "The second."));
        saved(open.getFirst(), 2);
        closed();
        assertThat(page()).contains("Obstacles, still", "The second.");
    }

    private static boolean saves(String address, ParagraphId paragraph, String part) {
        return address.startsWith(SavedField.ADDRESS) && address.endsWith("/paragraphs/" + paragraph + "/" + part);
    }

    /** Whoever clears it reads it as the public will: line by line, and from the right where it is Arabic. */
    @Test
    @DisplayName("UC-REP-02 shows a report in the lines and the direction in which it was written")
    void showsAReportAsItWasWritten() {
        reports.begin(drafter, new BeginReport(call.id(), Language.AR, "بدائل الاحتجاز"));
        paragraphs.add(drafter, new AddParagraph(call.id(), null, "العوائق", "سطر أول\nسطر ثانٍ"));
        stage.afterDeadline(call, () -> {
            reports.sendToClearance(drafter, call.id());
            staff(clearer, "report");
            assertThat(find(Paragraph.class)
                            .withText("سطر أول\nسطر ثانٍ")
                            .single()
                            .getElement())
                    .satisfies(written -> {
                        assertThat(written.getClassList()).contains("prose");
                        assertThat(written.getAttribute("lang")).isEqualTo("ar");
                        assertThat(written.getAttribute("dir")).isEqualTo("rtl");
                    });
            assertThat(find(H3.class).withText("العوائق").single().getElement().getAttribute("dir"))
                    .isEqualTo("rtl");
            assertThat(find(H2.class).withText("Introduction").all())
                    .as("no card without an introduction")
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("UC-REP-02 offers clearance to whoever drafted nothing, and says so to the drafter")
    void clearsAReport() {
        begun();
        stage.afterDeadline(call, () -> {
            staff(drafter, "report");
            press("Send for clearance");
            confirm();
            assertThat(page()).contains("Another member of the report team must clear it.");
            assertThat(find(Button.class)
                            .withCondition(
                                    button -> button.getAriaLabel().orElse("").startsWith("Edit"))
                            .all())
                    .as("the text without tools")
                    .isEmpty();
            assertThat(find(Button.class).withText("Clear and publish").all()).isEmpty();

            staff(clearer, "report");
            press("Send back");
            find(TextArea.class).single().setValue("Say which law.");
            test(find(Button.class).withText("Send back").all().getLast()).click();
            assertThat(page()).contains("Say which law.");
            reports.sendToClearance(drafter, call.id());
            staff(clearer, "report");
            press("Clear and publish");
            confirm();
            assertThat(report().status()).isEqualTo(ReportStatus.PUBLISHED);
            assertThat(page()).contains("Read version 1", "Start the next version");
        });
    }

    @Test
    @DisplayName("UC-REP-03 gives reasons, tells contributors, and says who still lacks one; UC-REP-04 they read it")
    void tellsTheOutcome() {
        InputId input =
                stage.submitted(contributor, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "The law is good.");
        begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            reports.sendToClearance(drafter, call.id());
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            staff(drafter, "outcomes");
            assertThat(page()).contains(sentence("outcome.state.lacking"), "Contributors notified: 0 of 1 inputs");
            assertThat(find(Anchor.class).withText("Download as CSV").all()).hasSize(1);
            assertThat(primary()).as("nobody is ready to be told").isEmpty();
            assertThat(find(TextArea.class).all()).as("nothing is ticked").isEmpty();
            find(Checkbox.class).single().setValue(true);
            assertThat(page()).contains("Why the chosen input is not used");
            press(sentence("outcome.desk.give"));
            assertThat(page()).contains("There is a problem");
            @SuppressWarnings("unchecked")
            Select<OutcomeReason> reason = find(Select.class).all().getLast();
            reason.setValue(OutcomeReason.OTHER);
            assertThat(find(TextArea.class).single().getLabel()).isEqualTo(sentence("outcome.desk.text"));
            press(sentence("outcome.desk.give"));
            assertThat(page()).as("another reason is one only in words").contains("There is a problem");
            reason.setValue(OutcomeReason.SAID_BY_OTHERS);
            assertThat(find(TextArea.class).single().getLabel()).endsWith("(optional)");
            find(TextArea.class).single().setValue("Others said so first.");
            outcomes.giveReason(
                    clearer, new GiveReason(call.id(), Set.of(input), OutcomeReason.OTHER, "Said by a colleague."));
            press("Save reason");
            assertThat(page())
                    .as("the difference, by whom")
                    .contains("Someone changed this while you were writing.", "Said by a colleague.", "A person");
            press(sentence("outcome.desk.give"));
            assertThat(page()).contains("Reason saved for 1 input");
            press(sentence("shared.verb.undo"));
            assertThat(page())
                    .as("what the colleague said")
                    .contains(sentence("outcome.reason.other"))
                    .doesNotContain("Reason saved for");
            find(Checkbox.class).single().setValue(true);
            @SuppressWarnings("unchecked")
            Select<OutcomeReason> again = find(Select.class).all().getLast();
            again.setValue(OutcomeReason.SAID_BY_OTHERS);
            find(TextArea.class).single().setValue("Others said so first.");
            press(sentence("outcome.desk.give"));
            assertThat(page())
                    .as("the page and the email that they will read")
                    .contains(
                            "What the contributors of 1 input will read",
                            sentence("notification.message.input-not-used"),
                            sentence("notification.mail.why"),
                            "Partnership Portal <",
                            "/app/" + contributor.organisation().orElseThrow() + "/inputs/" + input + "/receipt",
                            "Shown here: English",
                            "Others said so first.");
            assertThat(find(ChartCard.class).single().getElement().getChild(0).getProperty("innerHTML"))
                    .contains("0 of 1 admissible input is used in the report", "All inputs received, by day – ")
                    .as("fewer than three are said in words")
                    .doesNotContain("<table");
            assertThat(find(ChartCard.class).single().getElement().getChild(1).getText())
                    .isEqualTo(sentence("uikit.chart.file"));
            assertThat(primary()).containsExactly("Notify the contributors of 1 input");
            assertThat(hrefs()).anyMatch(href -> href.endsWith("/outcomes?show=ready"));
            press("Notify the contributors of 1 input");
            confirm();
            assertThat(page()).contains(sentence("outcome.desk.told"), "Contributors notified: 1 of 1 inputs");
            assertThat(primary()).as("all are told").isEmpty();
            UI.getCurrent()
                    .navigate("staff/desk/calls/" + call.code() + "/outcomes", QueryParameters.of("show", "ready"));
            assertThat(page()).contains(sentence("outcome.desk.none"));

            TestSessions.signIn(Objects.requireNonNull(contributor.person()));
            UI.getCurrent().navigate(contributor.organisation().orElseThrow() + "/inputs/" + input + "/receipt");
            assertThat(page())
                    .contains("In the report", "Others said so first.")
                    .as("nothing is still to come")
                    .doesNotContain("What happens next");
        });
    }

    @Test
    @DisplayName("UC-REP-01, R0.1 shows nothing of it to who does not run the report")
    void showsNothingToOthers() {
        begun();
        staff(stage.secretariat(), "report");
        assertThat(page()).doesNotContain("Many say that the law is good.");
        assertThat(tabs.of(stage.secretariat(), call.id())).isEmpty();
        assertThat(tabs.of(drafter, call.id())).extracting(DeskTabs.Row::page).contains("report", "outcomes");
    }

    /** The one field that is open. */
    private SavedField field() {
        return find(SavedField.class).single();
    }

    /** Which paragraph a field saves, by its address. */
    private static ParagraphId paragraphOf(SavedField field) {
        String config = field.getElement().getAttribute("config");
        return ParagraphId.parse(config.replaceAll(".*/paragraphs/([0-9a-f-]{36})/text.*", "$1"))
                .orElseThrow();
    }

    /** What the browser says when a field has saved. */
    private static void saved(SavedField field, long edition) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.detail", edition);
        told(field, "answer-saved", data);
    }

    private static void told(SavedField field, String event, ObjectNode data) {
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), event, data));
    }

    /** The open block is closed, and the browser says that everything is saved. */
    private void closed() {
        test(find(Button.class)
                        .withCondition(button -> button.isVisible()
                                && button.getAriaLabel().orElse("").startsWith("Done"))
                        .single())
                .click();
        pending()
                .filter(script -> script.getInvocation().getExpression().contains("field.save()"))
                .forEach(script -> script.complete(JacksonUtils.createNode(true)));
    }

    private static Stream<PendingJavaScriptInvocation> pending() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream();
    }

    private static List<String> scripts() {
        return pending().map(script -> script.getInvocation().getExpression()).toList();
    }

    private static List<String> announced() {
        return pending()
                .flatMap(script -> script.getInvocation().getParameters().stream())
                .map(String::valueOf)
                .toList();
    }

    private String name(InputId input) {
        return Objects.requireNonNull(citable.find(drafter, call.code(), FindCitable.everything(), 0, 10).stream()
                        .filter(one -> one.input().equals(input))
                        .findFirst()
                        .orElseThrow()
                        .from()
                        .lead())
                .name()
                .text();
    }

    /** Presses the one button of this name, as those hear it who do not see it. */
    private void pressNamed(String name) {
        test(find(Button.class)
                        .withCondition(button -> button.isVisible()
                                && button.getAriaLabel().orElse("").equals(name))
                        .single())
                .click();
    }

    /** What the page's primary buttons say. */
    private List<String> primary() {
        return find(Button.class).all().stream()
                .filter(button -> button.getThemeNames().contains("primary") && button.isVisible())
                .map(Button::getText)
                .toList();
    }

    private ParagraphId begun() {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
        return paragraphs.add(drafter, new AddParagraph(call.id(), null, "", "Many say that the law is good."));
    }

    private ReportDetails report() {
        return reports.details(drafter, call.code()).orElseThrow();
    }

    private void staff(Actor actor, String below) {
        TestSessions.signIn(Objects.requireNonNull(actor.person()), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/desk/calls/" + call.code() + "/" + below);
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }
}
