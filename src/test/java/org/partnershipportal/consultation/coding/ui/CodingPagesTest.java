package org.partnershipportal.consultation.coding.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.assessment.spi.CodedAnswers;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.DeskTabs;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.ChangeCode;
import org.partnershipportal.consultation.coding.CodableInput;
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
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
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
    CodedAnswers shares;

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
        assertThat(page()).contains("No inputs are ready to read yet.");
        press("Add a code");
        assertThat(page()).contains("There is a problem");
        find(TextField.class).single().setValue("Cells");
        press("Add a code");
        assertThat(page()).contains("Passages: 0 · inputs: 0");
        press("Cells");
        press("Delete code");
        assertThat(codes.tree(coder, call.code()).codes()).isEmpty();
    }

    @Test
    @DisplayName("UC-COD-02, UC-COD-03 marks typed words, by keyboard alone, and lists them under their code")
    void marksWords() {
        codes.add(coder, new AddCode(call.id(), 0, null, "Cells", ""));
        stage.afterDeadline(call, () -> {
            open(coder, CodingLinks.input(input));
            find(TextField.class).single().setValue("no such words");
            pick("cell");
            assertThat(page()).contains("There is a problem", "Select some words in the answer.");
            assertThat(passages.of(coder, input).passages()).isEmpty();
            find(TextField.class).single().setValue("the cells are cold");
            pick("nowhere");
            assertThat(picker().isInvalid())
                    .as("no code is added by leaving the field")
                    .isTrue();
            pick("cell");
            assertThat(passages.of(coder, input).passages())
                    .extracting(PassageRow::text)
                    .containsExactly("the cells are cold");
            assertThat(page()).contains("Start of passage 1, Cells:", "End of passage 1.");

            int version = passages.of(coder, input).source().version();
            assertThat(shares.of(Map.of(input, version))).containsExactly(Map.entry(input, 1));
            assertThat(shares.of(Map.of(input, version + 1)))
                    .as("of another version")
                    .isEmpty();
            open(coder, AssessmentLinks.input(input));
            assertThat(page()).contains("Code an input", "1 passage");
            open(coder, CodingLinks.tree(call.code()));
            assertThat(page())
                    .contains("Coded: 1.", "Passages: 1 · inputs: 1")
                    .contains("Back to the call", "Inputs received", "Outcomes");
            press("Cells");
            assertThat(page()).contains("the cells are cold");

            open(coder, CodingLinks.input(input));
            assertThat(find(Button.class).withText("Nothing to code here").all())
                    .as("it has a passage")
                    .isEmpty();
            press(named("Remove Cells from passage 1"));
            press("Nothing to code here");
            assertThat(page()).contains("You have marked this input as read, with nothing to code.");
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
            passages.recode(
                    other, new RecodePassage(call.id(), marked, passage().edition(), Set.of(cold)));
            press(named("Cells: add a code to passage 1"));
            pick("Cells");
            assertThat(page()).contains("Someone changed this while you were writing.", "Now coded with: Cold");
            assertThat(passage().codes()).containsExactly(cold);
            pick("Cells");
            assertThat(passage().codes()).as("theirs, and one's own").containsExactlyInAnyOrder(cells, cold);

            passages.remove(other, call.id(), marked, passage().edition());
            press(named("Remove Cold from passage 1"));
            assertThat(page()).contains("Someone has removed the coding of this passage.");

            find(TextField.class).single().setValue("The law");
            passages.mark(
                    other,
                    new MarkPassage(
                            call.id(),
                            input,
                            before.source().version(),
                            before.source().answers().getFirst().question(),
                            new Span(0, 7),
                            Set.of(cold)));
            pick("Cells");
            assertThat(page()).contains("There is a problem", "Now coded with: Cold");
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
        assertThat(page()).contains("Deleted: Cells and wings");
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

    @Test
    @DisplayName("UC-COD-02 gives one passage two codes with one number, removes one of them and undoes that")
    void givesAPassageTwoCodes() {
        CodeId cells = codes.add(coder, new AddCode(call.id(), 0, null, "Cells", "Where people are held"));
        stage.afterDeadline(call, () -> {
            open(coder, CodingLinks.input(input));
            find(TextField.class).single().setValue("cells");
            pick("held");
            find(TextField.class).single().setValue("cells");
            picker().setValue(new CodePicker.Picked(null, "Cold", "New code “Cold”"));
            assertThat(names()).as("the new code comes last").containsExactly("Cells", "Cold");
            CodeId cold = codes.tree(coder, call.code()).codes().getLast().id();
            assertThat(passages.of(coder, input).passages())
                    .singleElement()
                    .satisfies(one -> assertThat(one.codes()).containsExactlyInAnyOrder(cells, cold));
            assertThat(notes()).containsExactly("1Cells", "1Cold");

            press(named("Remove Cold from passage 1"));
            assertThat(notes()).containsExactly("1Cells");
            press("Undo");
            assertThat(notes()).containsExactly("1Cells", "1Cold");

            press(named("Remove Cold from passage 1"));
            press(named("Remove Cells from passage 1"));
            assertThat(notes()).isEmpty();
            press("Undo");
            assertThat(passage().text()).isEqualTo("cells");
            assertThat(passage().codes()).containsExactly(cells);
        });
    }

    @Test
    @DisplayName(
            "UC-COD-02, R14.9 tells of each code how many passages it has here and in all inputs, and leads to those here")
    void countsPassagesHereAndInAll() {
        CodeId cells = codes.add(coder, new AddCode(call.id(), 0, null, "Cells", ""));
        CodeId cold = codes.add(coder, new AddCode(call.id(), 1, cells, "Cold", ""));
        InputId later = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "Cells, cold.");
        stage.afterDeadline(call, () -> {
            open(coder, CodingLinks.input(input));
            assertThat(rows()).containsExactly("Cells0", "Cold0");
            mark(input, 0, 7, cells);
            mark(later, 0, 5, cells);
            mark(later, 7, 11, cold);
            int sent = Statements.sentBy(() -> codes.used(coder, call.id()));
            open(coder, CodingLinks.input(input));
            assertThat(rows()).as("here, if there are some, and in all").containsExactly("Cells12", "Cold1");
            assertThat(find(Button.class)
                            .withCondition(
                                    button -> button.getAriaLabel().orElse("").endsWith("show its passages here"))
                            .all())
                    .as("a code without a passage here leads nowhere")
                    .hasSize(1);
            mark(input, 8, 15, cells);
            mark(input, 16, 20, cold);
            assertThat(Statements.sentBy(() -> codes.used(coder, call.id()))).isEqualTo(sent);
            open(coder, CodingLinks.input(input));
            press(named("Cells: show its passages here"));
            assertThat(find(ListItem.class).withClassName("lit").all().stream().map(PagesTest::text))
                    .containsExactly("1Cells", "2Cells");
            press(named("Cold: show its passages here"));
            assertThat(find(ListItem.class).withClassName("lit").all().stream().map(PagesTest::text))
                    .containsExactly("3Cold");
            press(named("Remove Cold from passage 3"));
            assertThat(rows()).containsExactly("Cells23", "Cold1");
            stage.reject(coder, later);
            open(coder, CodingLinks.input(input));
            assertThat(rows()).as("what is inadmissible counts nowhere").containsExactly("Cells22", "Cold0");
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> codes.used(stage.secretariat(), call.id()));
    }

    private List<String> rows() {
        return find(NativeTableBody.class)
                .single()
                .getElement()
                .getChildren()
                .map(Element::getTextRecursively)
                .toList();
    }

    private void mark(InputId of, int from, int to, CodeId code) {
        passages.mark(
                coder,
                new MarkPassage(
                        call.id(),
                        of,
                        1,
                        passages.of(coder, of).source().answers().getFirst().question(),
                        new Span(from, to),
                        Set.of(code)));
    }

    @Test
    @DisplayName(
            "UC-COD-02 says which keys act in a text, and that there is nothing to code only of what has no passage")
    void saysWhichKeysAct() {
        CodeId cells = codes.add(coder, new AddCode(call.id(), 0, null, "Cells", ""));
        stage.afterDeadline(call, () -> {
            open(coder, CodingLinks.input(input));
            assertThat(text(find(CodingKeys.class).single()))
                    .contains("↓ ↑ next or previous sentence", "Shift → ← one word more or fewer", "0 nothing to code");
            assertThat(find(Button.class)
                            .withText("Nothing to code here")
                            .single()
                            .getElement()
                            .getAttribute("data-key"))
                    .isEqualTo("Digit0");
            mark(input, 0, 7, cells);
            open(coder, CodingLinks.input(input));
            assertThat(text(find(CodingKeys.class).single())).doesNotContain("nothing to code");
        });
    }

    @Test
    @DisplayName("UC-COD-02 leads on to the inputs that came before and after, by one primary button")
    void leadsToTheNeighbours() {
        InputId later = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "ثم البرد.");
        InputId without = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "Weather.");
        stage.afterDeadline(call, () -> {
            List<InputId> order = passages.inputs(coder, call.code(), 0, 50).rows().stream()
                    .map(CodableInput::input)
                    .toList();
            assertThat(order).containsExactlyInAnyOrder(input, later, without);
            for (int i = 0; i < order.size(); i++) {
                open(coder, CodingLinks.input(order.get(i)));
                assertThat(page()).contains("Input " + (i + 1) + " of 3");
                assertThat(leads("Previous input")).isEqualTo(i == 0 ? List.of() : List.of(address(order.get(i - 1))));
                assertThat(leads("Next input")).isEqualTo(i == 2 ? List.of() : List.of(address(order.get(i + 1))));
                assertThat(findInView(Anchor.class).withClassName("p").all()).hasSize(i == 2 ? 0 : 1);
                assertThat(find(Button.class).all())
                        .as("no other one")
                        .noneMatch(button -> button.getThemeNames().contains("primary"));
            }
            open(coder, CodingLinks.tree(call.code()));
            assertThat(leads("Code next input")).containsExactly(address(order.get(0)));
            assertThat(find(Button.class).all())
                    .as("one primary button")
                    .noneMatch(button -> button.getThemeNames().contains("primary"));
            passages.noteNothing(coder, call.id(), order.get(0), true);
            open(coder, CodingLinks.tree(call.code()));
            assertThat(leads("Code next input")).containsExactly(address(order.get(1)));
            stage.reject(coder, order.get(1));
            open(coder, CodingLinks.tree(call.code()));
            assertThat(leads("Code next input")).containsExactly(address(order.get(2)));
            passages.noteNothing(coder, call.id(), order.get(2), true);
            open(coder, CodingLinks.tree(call.code()));
            assertThat(leads("Code next input")).as("all are read").isEmpty();
            open(coder, CodingLinks.input(order.get(0)));
            assertThat(leads("Next input"))
                    .as("what is inadmissible is not coded")
                    .containsExactly(address(order.get(2)));
            assertThat(Statements.sentBy(() -> passages.around(coder, call.id(), order.get(0))))
                    .isLessThanOrEqualTo(2);
        });
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> passages.around(stage.secretariat(), call.id(), input));
    }

    private String address(InputId id) {
        return "staff/" + CodingLinks.input(id);
    }

    private List<String> leads(String words) {
        return find(Anchor.class).withText(words).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private List<String> notes() {
        return find(ListItem.class).withClassName("nt").all().stream()
                .map(PagesTest::text)
                .toList();
    }

    private CodePicker picker() {
        return find(CodePicker.class).single();
    }

    /** Types and presses Enter. */
    private void pick(String typed) {
        CodePicker picker = picker();
        ComponentUtil.fireEvent(picker, new ComboBoxBase.CustomValueSetEvent<>(picker, true, typed));
    }

    private Button named(String words) {
        return find(Button.class)
                .withCondition(button -> words.equals(button.getElement().getAttribute("aria-label")))
                .single();
    }

    private void press(Button button) {
        test(button).click();
    }

    private void open(Actor actor, String below) {
        TestSessions.signIn(Objects.requireNonNull(actor.person()), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/" + below);
    }
}
