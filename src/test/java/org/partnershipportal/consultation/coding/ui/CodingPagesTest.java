package org.partnershipportal.consultation.coding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.DeskTabs;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.ChangeCode;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.CodingLinks;
import org.partnershipportal.consultation.coding.CodingProgress;
import org.partnershipportal.consultation.coding.DeleteCode;
import org.partnershipportal.consultation.coding.InputCoding;
import org.partnershipportal.consultation.coding.MarkPassage;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.PassageRow;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.coding.RecodePassage;
import org.partnershipportal.consultation.coding.Span;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-COD-01 to UC-COD-03: the desk's pages of codes and passages")
class CodingPagesTest extends PagesTest {

    @Autowired
    Codes codes;

    @Autowired
    Passages passages;

    @Autowired
    DeskTabs tabs;

    @Autowired
    private ReportStage stage;

    private Actor coder;
    private CallDetails call;
    private InputId input;

    @BeforeEach
    void setTheStage() {
        coder = stage.secretariat();
        call = stage.call(coder, stage.secretariat());
        input = stage.submitted(
                stage.inputs().contributor(),
                call,
                NameChoice.TEAM_ONLY,
                TextChoice.NOT_PUBLISHED,
                "The law is good, the cells are cold.");
    }

    @Test
    @DisplayName("UC-COD-01, R14.9 grows the tree before the deadline, and shows no input there")
    void growsTheTree() {
        open(coder, CodingLinks.tree(call.code()));
        assertThat(page()).contains("No input can be read yet.");
        press("Add a code");
        assertThat(page()).contains("There is a problem");
        find(TextField.class).single().setValue("Cells");
        press("Add a code");
        assertThat(page()).contains("Passages: 0 · inputs: 0");
        press("Cells");
        press("Delete the code");
        assertThat(codes.tree(coder, call.code()).codes()).isEmpty();
    }

    @Test
    @DisplayName("UC-COD-02, UC-COD-03 marks typed words, by keyboard alone, and lists them under their code")
    void marksWords() {
        codes.add(coder, new AddCode(call.id(), 0, null, "Cells", ""));
        stage.afterDeadline(call, () -> {
            open(coder, CodingLinks.input(input));
            find(TextField.class).single().setValue("the cells are cold");
            press("Mark these words");
            assertThat(page()).contains("There is a problem");
            choose();
            find(TextField.class).single().setValue("no such words");
            press("Mark these words");
            assertThat(page()).contains("Select words of the answer.");
            find(TextField.class).single().setValue("the cells are cold");
            press("Mark these words");
            assertThat(passages.of(coder, input).passages())
                    .extracting(PassageRow::text)
                    .containsExactly("the cells are cold");
            assertThat(page()).contains("Passage 1 begins, Cells:", "Passage 1 ends.");

            open(coder, AssessmentLinks.input(input));
            assertThat(page()).contains("Code an input", "1 passage");
            open(coder, CodingLinks.tree(call.code()));
            assertThat(page())
                    .contains("Inputs coded: 1.", "Passages: 1 · inputs: 1")
                    .contains("The call", "Inputs received", "Outcomes");
            press("Cells");
            assertThat(page()).contains("the cells are cold");

            open(coder, CodingLinks.input(input));
            press("Take the mark away");
            press("Nothing to code here");
            assertThat(page()).contains("It was read and holds nothing to code.");
            assertThat(codes.tree(coder, call.code()).progress()).isEqualTo(new CodingProgress(0, 1, 0));
        });
    }

    @Test
    @DisplayName("UC-COD-02 shows with which codes another marked a passage meanwhile, before it is marked anew")
    void showsWhatAnotherMarkedMeanwhile() {
        CodeId cells = codes.add(coder, new AddCode(call.id(), 0, null, "Cells", ""));
        CodeId cold = codes.add(coder, new AddCode(call.id(), 1, null, "Cold", ""));
        Actor other = stage.secretariat();
        stage.joins(coder, call, other);
        stage.afterDeadline(call, () -> {
            InputCoding before = passages.of(coder, input);
            PassageId marked = passages.mark(
                    coder,
                    new MarkPassage(
                            call.id(),
                            input,
                            before.source().version(),
                            before.source().answers().getFirst().question(),
                            new Span(0, 7),
                            Set.of(cells)));
            open(coder, CodingLinks.input(input));
            choose();
            passages.recode(
                    other, new RecodePassage(call.id(), marked, passage().edition(), Set.of(cold)));
            press("Give it the chosen codes");
            assertThat(page()).contains("Someone changed this while you were writing.", "Now marked with: Cold");
            assertThat(passage().codes()).containsExactly(cold);
            press("Give it the chosen codes");
            assertThat(passage().codes()).as("what was chosen is not lost").containsExactlyInAnyOrder(cells, cold);

            passages.remove(other, call.id(), marked, passage().edition());
            press("Take the mark away");
            assertThat(page()).contains("Someone has taken this mark away.");

            find(TextField.class).single().setValue("The law");
            choose();
            passages.mark(
                    other,
                    new MarkPassage(
                            call.id(),
                            input,
                            before.source().version(),
                            before.source().answers().getFirst().question(),
                            new Span(0, 7),
                            Set.of(cold)));
            press("Mark these words");
            assertThat(page()).contains("There is a problem", "Now marked with: Cold");
        });
    }

    @Test
    @DisplayName("UC-COD-01 shows what another did to the codes meanwhile, and keeps what was typed")
    void showsWhatAnotherDidToTheCodes() {
        CodeId cells = codes.add(coder, new AddCode(call.id(), 0, null, "Cells", ""));
        Actor other = stage.secretariat();
        stage.joins(coder, call, other);
        open(coder, CodingLinks.tree(call.code()));
        press("Cells");
        find(TextField.class).all().getFirst().setValue("Cells and wings");
        codes.change(other, new ChangeCode(call.id(), 1, cells, "Cells, all", "Where people are held"));
        press("Save");
        assertThat(page())
                .contains(
                        "Someone changed this while you were writing.",
                        "New or changed: Cells, all · Where people are held");
        assertThat(names()).containsExactly("Cells, all");
        press("Save");
        assertThat(names()).as("a second, knowing save").containsExactly("Cells and wings");

        find(TextField.class).all().getFirst().setValue("Wings");
        codes.delete(other, new DeleteCode(call.id(), 3, cells));
        press("Save");
        press("Save");
        assertThat(page()).contains("Gone: Cells and wings");
        assertThat(find(TextField.class).all().getFirst().getValue())
                .as("what was typed is still there")
                .isEqualTo("Wings");
    }

    private List<String> names() {
        return codes.tree(coder, call.code()).codes().stream()
                .map(CodeRow::name)
                .toList();
    }

    private PassageRow passage() {
        return passages.of(coder, input).passages().getFirst();
    }

    @Test
    @DisplayName("UC-COD-02, R0.1 shows nothing of it to who does not run the report")
    void showsNothingToOthers() {
        Actor outsider = stage.secretariat();
        stage.afterDeadline(call, () -> {
            open(outsider, CodingLinks.input(input));
            assertThat(page()).doesNotContain("cold");
            open(outsider, CodingLinks.tree(call.code()));
            assertThat(find(TextField.class).all()).isEmpty();
            assertThat(tabs.of(outsider, call.id())).isEmpty();
            assertThat(tabs.of(coder, call.id())).extracting(DeskTabs.Row::page).contains("coding");
        });
    }

    private void choose() {
        @SuppressWarnings("unchecked")
        CheckboxGroup<CodeRow> group = find(CheckboxGroup.class).single();
        group.setValue(Set.copyOf(codes.tree(coder, call.code()).codes().stream()
                .map(row -> new CodeRow(row.id(), row.parent(), row.depth(), row.name(), row.note(), 0, 0))
                .toList()));
    }

    private void open(Actor actor, String below) {
        TestSessions.signIn(Objects.requireNonNull(actor.person()), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/" + below);
    }
}
