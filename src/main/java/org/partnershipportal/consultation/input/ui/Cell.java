package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

/**
 * A field of one short value, in a table or as a whole answer, and its content as answers store it: a number with a
 * point, a day as ISO 8601, a country as its code, a choice by its key.
 */
record Cell(Component component, Supplier<String> value) {

    /**
     * @param choices what can be chosen; only for one-of
     * @param original the call's language, for labels that lack the reader's
     * @param changed is called after each change, with what stands there now
     */
    static Cell of(
            InputWording wording,
            QuestionKind kind,
            String label,
            List<Choice> choices,
            Language original,
            String stands,
            Consumer<String> changed) {
        return switch (kind) {
            case NUMBER -> number(wording.language(), label, stands, changed);
            case DATE -> day(wording.language(), label, stands, changed);
            case COUNTRY -> country(label, stands, changed);
            case ONE_OF -> choice(wording, label, choices, original, stands, changed);
            case LONG_TEXT, SHORT_TEXT, SEVERAL_OF, ATTACHMENT, TABLE -> text(label, stands, changed);
        };
    }

    private static Cell text(String label, String stands, Consumer<String> changed) {
        TextField field = field(label, stands);
        field.setMaxLength(SaveAnswer.LONGEST_CELL);
        return listening(field, field::getValue, changed);
    }

    private static Cell number(Language language, String label, String stands, Consumer<String> changed) {
        TextField field = field(label, stands);
        field.getElement().setAttribute("inputmode", "decimal");
        return listening(field, () -> Typed.number(field.getValue(), language), changed);
    }

    private static TextField field(String label, String stands) {
        TextField field = new TextField(label);
        field.setAutocomplete(Autocomplete.OFF);
        field.setValue(stands);
        return field;
    }

    private static Cell day(Language language, String label, String stands, Consumer<String> changed) {
        DateField field = new DateField(label, language);
        field.setValue(day(stands));
        return listening(
                field, () -> field.getValue() == null ? "" : field.getValue().toString(), changed);
    }

    static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notWrittenByThisField) {
            return null;
        }
    }

    private static Cell country(String label, String stands, Consumer<String> changed) {
        ComboBox<CountryCode> field = ReferenceFields.country(label);
        CountryCode.parse(stands).ifPresent(field::setValue);
        return listening(
                field, () -> field.getValue() == null ? "" : field.getValue().iso3(), changed);
    }

    private static Cell choice(
            InputWording wording,
            String label,
            List<Choice> choices,
            Language original,
            String stands,
            Consumer<String> changed) {
        ComboBox<Choice> field = new ComboBox<>(label, choices);
        field.setItemLabelGenerator(
                choice -> wording.of(choice.label(), original).text());
        field.setClearButtonVisible(true);
        choices.stream()
                .filter(choice -> choice.key().equals(stands))
                .findFirst()
                .ifPresent(field::setValue);
        return listening(
                field, () -> field.getValue() == null ? "" : field.getValue().key(), changed);
    }

    private static <F extends Component & HasValue<?, ?>> Cell listening(
            F field, Supplier<String> value, Consumer<String> changed) {
        field.addValueChangeListener(change -> changed.accept(value.get()));
        return new Cell(field, value);
    }
}
