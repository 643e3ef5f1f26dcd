package org.partnershipportal.consultation.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.DeskTabs;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CitableInput;
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
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-REP-01 to UC-REP-04: the desk's pages of a report and its outcomes")
class ReportPagesTest extends PagesTest {

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

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
    @DisplayName("UC-REP-01 begins a report and adds paragraphs, with every fault named at its field")
    void writesAReport() {
        staff(drafter, "report");
        press("Begin the report");
        assertThat(page()).contains("There is a problem");
        find(TextField.class).single().setValue("Older persons");
        press("Begin the report");
        press("Add a paragraph");
        assertThat(page()).contains("There is a problem");
        find(TextArea.class).all().getLast().setValue("Many say that the law is good.");
        press("Add a paragraph");
        assertThat(page()).contains("Paragraph 1", "Many say that the law is good.");
        assertThat(report().paragraphs()).hasSize(1);
    }

    @Test
    @DisplayName("UC-REP-01 cites an input and shows that the public finds no mark of it")
    void citesAnInput() {
        InputId input =
                stage.submitted(contributor, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "The law is good.");
        ParagraphId paragraph = begun();
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
            staff(drafter, "report/paragraphs/" + paragraph);
            @SuppressWarnings("unchecked")
            ComboBox<CitableInput> chosen = find(ComboBox.class).single();
            chosen.setValue(citable.find(drafter, call.code(), FindCitable.everything(), 0, 1)
                    .getFirst());
            press("Cite");
            assertThat(page()).contains("Leaves no public mark");
            assertThat(report().paragraphs().getFirst().citations()).hasSize(1);
            press("Take the citation out");
            assertThat(report().paragraphs().getFirst().citations()).isEmpty();
        });
    }

    @Test
    @DisplayName("UC-REP-01 overwrites no paragraph that another person wrote meanwhile")
    void savesAParagraph() {
        ParagraphId paragraph = begun();
        staff(drafter, "report/paragraphs/" + paragraph);
        find(TextArea.class).single().setValue("Written anew.");
        paragraphs.write(clearer, new EditParagraph(paragraph, 1, "", "Written by another."));
        press("Save");
        assertThat(page()).contains("Someone changed this while you were writing.", "Written by another.");
        assertThat(report().paragraphs()).extracting(ParagraphDetails::text).containsExactly("Written by another.");
        press("Save");
        assertThat(report().paragraphs()).extracting(ParagraphDetails::text).containsExactly("Written anew.");
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
            press("Send to clearance");
            confirm();
            assertThat(page()).contains("Another person of the report team must clear it.");
            assertThat(find(Button.class).withText("Clear and publish").all()).isEmpty();

            staff(clearer, "report");
            find(TextArea.class).single().setValue("Say which law.");
            press("Send back");
            assertThat(page()).contains("Say which law.");
            reports.sendToClearance(drafter, call.id());
            staff(clearer, "report");
            press("Clear and publish");
            confirm();
            assertThat(report().status()).isEqualTo(ReportStatus.PUBLISHED);
            assertThat(page()).contains("Read version 1", "Draft the next version");
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
            reports.clear(clearer, call.id());
            staff(drafter, "outcomes");
            assertThat(page()).contains("No reason yet");
            press("Save the reason");
            assertThat(page()).contains("There is a problem");
            find(Checkbox.class).single().setValue(true);
            @SuppressWarnings("unchecked")
            Select<OutcomeReason> reason = find(Select.class).all().getLast();
            reason.setValue(OutcomeReason.SAID_BY_OTHERS);
            find(TextArea.class).single().setValue("Others said so first.");
            outcomes.giveReason(
                    clearer, new GiveReason(call.id(), Set.of(input), OutcomeReason.OTHER, "Said by a colleague."));
            press("Save the reason");
            assertThat(page())
                    .as("the difference, by whom")
                    .contains("Someone changed this while you were writing.", "Said by a colleague.", "A person");
            press("Save the reason");
            press("Tell contributors");
            confirm();
            assertThat(page()).contains("Its contributors were told");

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
