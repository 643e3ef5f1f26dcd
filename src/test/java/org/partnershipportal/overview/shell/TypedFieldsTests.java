package org.partnershipportal.overview.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypedFieldsTests {

    @Test
    void putsBackTextsAndEveryKindOfChoice() {
        Form left = new Form();
        TypedFields typed = new TypedFields(left);
        left.name.setValue("Observatorio");
        left.purpose.setValue("Visits places of detention");
        left.kind.setValue("NGO");
        left.size.setValue("small");
        left.part.setValue("lead");
        left.agrees.setValue(true);
        left.days.setValue(Set.of("Monday"));
        left.themes.setValue(Set.of("health", "women"));
        left.starts.setValue(LocalDate.of(2027, 1, 1));

        Form again = new Form();
        new TypedFields(again).type(typed.changed());

        assertThat(again.name.getValue()).isEqualTo("Observatorio");
        assertThat(again.purpose.getValue()).isEqualTo("Visits places of detention");
        assertThat(again.kind.getValue()).isEqualTo("NGO");
        assertThat(again.size.getValue()).isEqualTo("small");
        assertThat(again.part.getValue()).isEqualTo("lead");
        assertThat(again.agrees.getValue()).isTrue();
        assertThat(again.days.getValue()).containsExactly("Monday");
        assertThat(again.themes.getValue()).containsExactlyInAnyOrder("health", "women");
        assertThat(again.starts.getValue()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void keepsNothingThatStoodThereBeforeAndNoPassword() {
        Form left = new Form();
        left.name.setValue("As saved");
        left.agrees.setValue(true);
        TypedFields typed = new TypedFields(left);
        left.secret.setValue("portal-demo");

        assertThat(typed.changed()).isEmpty();
    }

    @Test
    void putsBackAFieldThatWasEmptied() {
        Form left = new Form();
        left.name.setValue("As saved");
        left.agrees.setValue(true);
        left.themes.setValue(Set.of("health"));
        left.kind.setValue("NGO");
        TypedFields typed = new TypedFields(left);
        left.name.clear();
        left.agrees.clear();
        left.themes.clear();
        left.kind.clear();

        Form again = new Form();
        again.name.setValue("As saved");
        again.agrees.setValue(true);
        again.themes.setValue(Set.of("health"));
        again.kind.setValue("NGO");
        new TypedFields(again).type(typed.changed());

        assertThat(again.name.getValue()).isEmpty();
        assertThat(again.agrees.getValue()).isFalse();
        assertThat(again.themes.getValue()).isEmpty();
        assertThat(again.kind.getValue()).isNull();
    }

    @Test
    void typesIntoAFieldThatAChoiceBringsUp() {
        Form left = new Form();
        TypedFields typed = new TypedFields(left);
        left.agrees.setValue(true);
        left.why.setValue("Because");

        Form again = new Form();
        new TypedFields(again).type(typed.changed());

        assertThat(again.why.getValue()).isEqualTo("Because");
        assertThat(again.why.getParent()).isPresent();
    }

    /** A page with a field of each kind; the last one is there only where the box is ticked. */
    private static final class Form extends Div {

        private final TextField name = new TextField();
        private final PasswordField secret = new PasswordField();
        private final ComboBox<String> kind = new ComboBox<>();
        private final Select<String> size = new Select<>();
        private final RadioButtonGroup<String> part = new RadioButtonGroup<>();
        private final Checkbox agrees = new Checkbox();
        private final CheckboxGroup<String> days = new CheckboxGroup<>();
        private final MultiSelectComboBox<String> themes = new MultiSelectComboBox<>();
        private final DatePicker starts = new DatePicker();
        private final TextArea purpose = new TextArea();
        private final TextArea why = new TextArea();

        Form() {
            kind.setItems("NGO", "NHRI");
            size.setItems("small", "large");
            part.setItems("lead", "host");
            days.setItems("Monday", "Tuesday");
            themes.setItems("health", "women", "work");
            agrees.addValueChangeListener(change -> {
                if (change.getValue()) {
                    add(why);
                } else {
                    remove(why);
                }
            });
            add(name, secret, kind, size, part, agrees, days, themes, starts, new Div(purpose));
        }
    }
}
