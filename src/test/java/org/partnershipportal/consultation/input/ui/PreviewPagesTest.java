package org.partnershipportal.consultation.input.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.DraftCall;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.PreviewStage;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-CAL-12: the application's form of a call, looked at before it opens")
class PreviewPagesTest extends PagesTest {

    @Autowired
    InputStage stage;

    @Autowired
    Calls calls;

    @Autowired
    JdbcClient jdbc;

    private final String code = "draft-" + UUID.randomUUID().toString().substring(0, 13);
    private Actor writer;
    private CallId call;

    @BeforeEach
    void writeACall() {
        writer = stage.secretariat();
        call = calls.draft(writer, new DraftCall("Older persons", Language.EN, code, null));
        change(PreviewStage.content());
        TestSessions.signIn(Objects.requireNonNull(writer.person()), StaffRole.SECRETARIAT);
    }

    private void change(CallContent content) {
        calls.edit(writer, new EditCall(call, calls.details(writer, call).edition(), code, content, null));
    }

    private void at(Language language, String below) {
        UI.getCurrent().navigate("staff/desk/calls/" + code + "/preview/" + language.tag() + below);
    }

    @Test
    void isReachedFromTheCallsPageInEachOfItsLanguages() {
        UI.getCurrent().navigate("staff/desk/calls/" + code);
        assertThat(page()).contains("Preview of the form");
        for (Language language : Language.values()) {
            assertThat(hrefs())
                    .contains(
                            "staff/desk/calls/" + code + "/preview/" + language.tag(),
                            "../" + language.tag() + "/preview/" + code);
        }
    }

    @Test
    void leavesTheFooterInThePersonsLanguage() {
        at(Language.AR, "");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Language.AR.locale());
        assertThat(text(find(Footer.class).single())).contains("Help", "Not endorsed by the United Nations.");
    }

    @Test
    void saysOnEachPageThatItIsAPreview() {
        for (String below : new String[] {
            "",
            "/questions/law",
            "/questions/name",
            "/questions/places",
            "/questions/how-many",
            "/questions/since",
            "/questions/where",
            "/questions/evidence",
            "/questions/activities",
            "/publication",
            "/check"
        }) {
            at(Language.EN, below);
            assertThat(page())
                    .as(below)
                    .contains("Preview of the form", "Nothing that you type here is saved or sent.", "no deadline yet");
            assertThat(hrefs()).contains("staff/desk/calls/" + code);
            assertThat(hrefs()).noneMatch(href -> href.contains("/inputs/"));
        }
    }

    @Test
    void asksWhatFollowsFromAChoiceAndForgetsItWithThePage() {
        at(Language.EN, "");
        assertThat(page()).contains("No questions answered yet").doesNotContain("What of which-data?");
        at(Language.EN, "/questions/data");
        choose("Choice yes");
        assertThat(hrefs()).contains("staff/desk/calls/" + code + "/preview/en/questions/which-data");
        at(Language.EN, "");
        assertThat(page()).contains("What of which-data?", "1 of 10 questions answered");
        UI.getCurrent().navigate("staff/desk/calls/" + code);
        at(Language.EN, "");
        assertThat(page()).contains("No questions answered yet").doesNotContain("What of which-data?");
    }

    @SuppressWarnings("unchecked")
    private void choose(String name) {
        RadioButtonGroup<Choice> group = find(RadioButtonGroup.class).single();
        group.setValue(group.getListDataView()
                .getItems()
                .filter(choice -> group.getItemLabelGenerator().apply(choice).equals(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    @DisplayName("R14.3 checks an answer as the form does, and shows it where it is checked, with its unit")
    void checksAsTheFormDoes() {
        at(Language.EN, "/questions/how-many");
        TextField field = find(TextField.class).single();
        field.setValue("11");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("11 is too high. Enter 10 or less.");
        at(Language.EN, "/check");
        assertThat(page()).contains("11 is too high", "This question is required. Enter an answer.");
        at(Language.EN, "/questions/how-many");
        find(TextField.class).single().setValue("7");
        assertThat(find(TextField.class).single().isInvalid()).isFalse();
        at(Language.EN, "/check");
        assertThat(page()).contains("7 persons").doesNotContain("too high");
    }

    @Test
    void submitsNothing() {
        long before = inputs();
        at(Language.EN, "/publication");
        press("Save and continue");
        assertThat(find(H1.class).single().getText()).isEqualTo("Check and submit");
        assertThat(page()).contains("You are submitting as an individual.").doesNotContain("for As");
        press("Submit");
        assertThat(page()).contains(sentence("input.check.confirm-first"));
        find(Checkbox.class).single().setValue(true);
        press("Submit");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(H1.class).single().getText()).isEqualTo("Check and submit");
        assertThat(inputs()).isEqualTo(before);
    }

    private long inputs() {
        return jdbc.sql("SELECT COUNT(*) FROM input_inputs").query(Long.class).single();
    }

    @Test
    void takesNoFileAndSaysWhatTheCallTakes() {
        at(Language.EN, "/questions/evidence");
        assertThat(page()).contains("You can upload up to 10 files", "No files yet.");
        assertThat(find(Button.class)
                        .withText(sentence("document.field.choose"))
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void speaksTheLanguageThatIsLookedAtUntilItIsLeft() {
        at(Language.AR, "");
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("ar");
        assertThat(page())
                .contains(
                        Translations.standard().text(Language.AR, "call.form-preview.card"),
                        "كبار السن المحرومون من حريتهم")
                .doesNotContain("Your input", "Check and submit");
        at(Language.AR, "/publication");
        assertThat(page()).doesNotContain("Save and continue", "Nothing that you type");
        at(Language.FR, "/check");
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("fr");
        UI.getCurrent().navigate("staff/desk/calls/" + code);
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("en");
        assertThat(page()).contains("Preview of the form");
    }

    @Test
    @DisplayName("R0.1 is not there for anyone who does not write the call, exactly as a call that does not exist")
    void isHiddenFromEveryoneElse() {
        PersonId reader = stage.person();
        for (StaffRole role : StaffRole.values()) {
            if (role != StaffRole.SECRETARIAT) {
                TestSessions.signIn(reader, role);
                hidden("staff");
            }
        }
        TestSessions.signIn(reader);
        hidden("me");
        TestSessions.signIn(Objects.requireNonNull(writer.person()), StaffRole.SECRETARIAT);
        hidden("me");
    }

    private void hidden(String acting) {
        for (String below : new String[] {"", "/questions/law", "/publication", "/check"}) {
            for (String named : new String[] {code, "no-such-call"}) {
                UI.getCurrent().navigate(acting + "/desk/calls/" + named + "/preview/en" + below);
                assertThat(page())
                        .contains(sentence("shell.error.not-found-sentence"))
                        .doesNotContain("Older persons", "Preview of the form");
            }
        }
    }

    @Test
    void isNotThereForWhatIsNoPageOfAForm() {
        for (String below : new String[] {
            "/questions/nothing", "/questions/which-data", "/questions/law/next", "/receipt", "/co-signers", "/sign"
        }) {
            at(Language.EN, below);
            assertThat(page()).as(below).contains(sentence("shell.error.not-found-sentence"));
        }
        at(Language.AR, "/questions/nothing");
        assertThat(page()).as("in the reader's language").contains(sentence("shell.error.not-found-sentence"));
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("en");
        UI.getCurrent().navigate("staff/desk/calls/" + code + "/preview/xx");
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
    }
}
