package org.partnershipportal.ground.uikit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormColumn;

@DisplayName("The form of a command")
@ViewPackages(packages = "org.partnershipportal.ground.uikit")
class CommandFormTest extends BrowserlessTest {

    private record Rename(
            long edition, String title, @Nullable Language language, boolean listed) {
        Rename {
            FieldChecks checks = new FieldChecks(Rename.class);
            title = checks.line("title", title, 5);
            checks.done();
        }
    }

    private final TextField title = new TextField("Title");
    private final Select<Language> language = new Select<>();
    private final List<Rename> done = new ArrayList<>();

    @BeforeEach
    void readInEnglish() {
        UI.getCurrent().setLocale(Language.EN.locale());
        language.setItems(Language.values());
    }

    @Test
    void makesTheCommandOfItsFields() {
        UI.getCurrent().add(whole());
        title.setValue("Care");
        language.setValue(Language.FR);
        press();
        assertThat(done).containsExactly(new Rename(7, "Care", Language.FR, false));
    }

    @Test
    void saysOfAFieldThatItMayStayEmptyAndNothingOfABox() {
        Checkbox listed = new Checkbox("Listed");
        TextField note = new TextField("Note");
        new FormColumn().optional(listed, note);
        assertThat(note.getLabel()).isNotEqualTo("Note");
        assertThat(listed.getLabel()).isEqualTo("Listed");
    }

    @Test
    void showsWhatTheCommandFindsAtFaultAtItsField() {
        UI.getCurrent().add(whole());
        title.setValue("Too long");
        press();
        assertThat(done).isEmpty();
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getValue()).isEqualTo("Too long");
    }

    @Test
    void staysInItsDialogWhileSomethingIsAtFault() {
        CommandForm<Rename> form = new CommandForm<>(Rename.class)
                .given(Rename::edition, 7L)
                .required(Rename::title, title)
                .given(Rename::language, null)
                .given(Rename::listed, true);
        Confirm.ask("A new name?", "Everyone will read it.", "Save", form, done::add);
        Dialog dialog = find(Dialog.class).single();
        title.setValue("Too long");
        press();
        assertThat(done).isEmpty();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(title.isInvalid()).isTrue();
        title.setValue("Care");
        press();
        assertThat(done).containsExactly(new Rename(7, "Care", null, true));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void isFilledWithWhatStands() {
        UI.getCurrent().add(whole().filled(new Rename(3, "Care", Language.AR, false)));
        assertThat(title.getValue()).isEqualTo("Care");
        assertThat(language.getValue()).isEqualTo(Language.AR);
        press();
        assertThat(done).containsExactly(new Rename(7, "Care", Language.AR, false));
    }

    private record Assess(String text, @Nullable String theme) {}

    @Test
    void givesNothingWhereNothingIsChosenAndTheCommandTakesThat() {
        Select<String> theme = new Select<>();
        Select<String> text = new Select<>();
        theme.setItems("a");
        text.setItems("b");
        CommandForm<Assess> form =
                new CommandForm<>(Assess.class).required(Assess::text, text).optional(Assess::theme, theme);
        UI.getCurrent().add(form);
        assertThat(form.read()).contains(new Assess("", null));
        theme.setValue("a");
        assertThat(form.read()).contains(new Assess("", "a"));
    }

    private record Count(
            @Nullable Integer many,
            boolean listed,
            @Nullable String note) {}

    @Test
    void givesNeitherAZeroNorAnEmptyTextWhereNothingIsTyped() {
        CommandForm<Count> form = new CommandForm<>(Count.class)
                .given(Count::many, null)
                .given(Count::listed, null)
                .given(Count::note, null);
        assertThat(form.read()).contains(new Count(null, false, null));
    }

    @Test
    void doesNotAppearWhileAComponentStandsForNothing() {
        CommandForm<Rename> form = new CommandForm<>(Rename.class)
                .given(Rename::edition, 7L)
                .required(Rename::title, title)
                .given(Rename::listed, true);
        assertThatIllegalStateException()
                .isThrownBy(() -> UI.getCurrent().add(form))
                .withMessage("Nothing stands for [language] of Rename");
    }

    @Test
    void takesNothingButAnAccessorForAComponent() {
        CommandForm<Rename> form = new CommandForm<>(Rename.class);
        assertThatIllegalArgumentException().isThrownBy(() -> form.given(command -> command.title(), "Care"));
        assertThatIllegalArgumentException().isThrownBy(() -> form.given(Rename::toString, "Care"));
    }

    @Test
    void aCommandChecksNoFieldThatItHasNot() {
        FieldChecks checks = new FieldChecks(Rename.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checks.that(true, "titel", "shared.problem.missing"))
                .withMessage("Rename has no component titel");
    }

    private CommandForm<Rename> whole() {
        return new CommandForm<>(Rename.class)
                .given(Rename::edition, 7L)
                .required(Rename::title, title)
                .optional(Rename::language, language)
                .given(Rename::listed, null)
                .submit("Save", done::add);
    }

    private void press() {
        test(find(Button.class).withText("Save").single()).click();
    }
}
