package org.partnershipportal.consultation.call.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallStage;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * UC-CAL-06: choices and rows are moved and taken out by buttons that say of which row they are, so that a keyboard does all of
 * it. Where the focus goes only a browser knows; that every button is one, is named, and can be pressed or not, is tested here.
 */
@PortalModuleTest
@WithMockUser
@DisplayName("UC-CAL-06: moving and removing choices and columns")
class MovableRowsTest extends PagesTest {

    @Autowired
    CallStage stage;

    @Autowired
    Calls calls;

    private CallDetails draft;

    @BeforeEach
    void draftACall() {
        draft = stage.draft();
        TestSessions.signIn(stage.drafter(), StaffRole.SECRETARIAT);
    }

    @Test
    @DisplayName("moves a choice up and down, takes one out, and keeps the keys by which answers know the others")
    void movesChoices() {
        open("places");
        assertThat(button("Move up: Choice prison").isEnabled()).as("the first").isFalse();
        assertThat(button("Move down: Choice home").isEnabled()).as("the last").isFalse();
        test(button("Move down: Choice prison")).click();
        assertThat(fields("Choice")).containsExactly("Choice hospital", "Choice prison", "Choice home");
        assertThat(button("Move up: Choice hospital").isEnabled()).isFalse();
        test(button("Move up: Choice home")).click();
        test(button("Remove: Choice hospital")).click();
        assertThat(fields("Choice")).containsExactly("Choice home", "Choice prison");
        save();
        assertThat(saved("places").choices()).extracting(Choice::key).containsExactly("home", "prison");
    }

    @Test
    @DisplayName("moves a table's columns with their own choices")
    void movesColumns() {
        open("activities");
        test(button("Move up: Year")).click();
        test(button("Remove: Activity")).click();
        test(button("Move down: Choice training")).click();
        save();
        List<Column> columns = saved("activities").columns();
        assertThat(columns).extracting(Column::key).containsExactly("year", "kind");
        assertThat(columns.getLast().choices()).extracting(Choice::key).containsExactly("advice", "training");
    }

    @Test
    @DisplayName("names the buttons of a new row by its place, until it has words of its own")
    void namesNewRows() {
        open("places");
        press("Add a choice");
        assertThat(button("Remove: 4").isEnabled()).isTrue();
        TextField fresh = find(TextField.class)
                .withCondition(field -> "Choice".equals(field.getLabel()))
                .all()
                .getLast();
        test(fresh).setValue("Cell");
        test(button("Move up: Cell")).click();
        save();
        assertThat(saved("places").choices())
                .extracting(choice ->
                        choice.label().byLanguage().values().iterator().next())
                .containsExactly("Choice prison", "Choice hospital", "Cell", "Choice home");
    }

    private void open(String question) {
        UI.getCurrent().navigate("staff/desk/calls/" + draft.code() + "/questions/" + question);
    }

    private Question saved(String question) {
        return stage.now(draft)
                .content()
                .questionnaire()
                .question(new QuestionKey(question))
                .orElseThrow();
    }

    private List<String> fields(String label) {
        return find(TextField.class).withCondition(field -> label.equals(field.getLabel())).all().stream()
                .map(TextField::getValue)
                .toList();
    }

    private void save() {
        press("Save");
    }

    private Button button(String name) {
        return find(Button.class)
                .withCondition(one -> one.getAriaLabel().filter(name::equals).isPresent())
                .single();
    }
}
