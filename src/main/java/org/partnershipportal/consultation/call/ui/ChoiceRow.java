package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.QuestionnaireLimits;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;

/** The words of a choice, or of a column, in one language; a new one has no key yet. */
final class ChoiceRow extends Div {

    private final String key;
    private final Texts label;
    private final Language shown;
    private final TextField field;

    /**
     * @param name what the field is called
     * @param key the key that it has; empty for a new one
     * @param label its words in each language
     */
    ChoiceRow(String name, String key, Texts label, Language shown, Language original) {
        this.key = key;
        this.label = label;
        this.shown = shown;
        field = new TextField(name);
        field.setMaxLength(QuestionnaireLimits.LABEL);
        field.setWidthFull();
        field.setValue(label.original(shown));
        field.getElement().setAttribute("lang", shown.tag()).setAttribute("dir", shown.direction());
        if (shown != original) {
            field.setHelperText(label.original(original));
        }
        add(field);
    }

    static MovableRows<ChoiceRow> rows(List<Choice> choices, Language shown, Language original) {
        Div words = new Div();
        String name = words.getTranslation("call.choice.label");
        MovableRows<ChoiceRow> rows = new MovableRows<>(
                words.getTranslation("call.choice.heading"),
                words.getTranslation("call.choice.add"),
                () -> new ChoiceRow(name, "", Texts.NONE, shown, original),
                ChoiceRow::field);
        rows.set(choices.stream()
                .map(choice -> new ChoiceRow(name, choice.key(), choice.label(), shown, original))
                .toList());
        return rows;
    }

    /** The choices as they stand; new ones get the next free keys, and empty rows count for nothing. */
    static List<Choice> read(MovableRows<ChoiceRow> rows) {
        return read(rows, "c", row -> row, (key, row) -> new Choice(key, row.label()));
    }

    /** The same of rows that are more than words. */
    static <R extends Component, T> List<T> read(
            MovableRows<R> rows, String letter, Function<R, ChoiceRow> named, BiFunction<String, R, T> made) {
        List<String> keys = new ArrayList<>(rows.rows().stream()
                .map(row -> named.apply(row).key)
                .filter(key -> !key.isEmpty())
                .toList());
        List<T> read = new ArrayList<>();
        for (R row : rows.rows()) {
            String key = named.apply(row).key;
            if (key.isEmpty() && named.apply(row).label().isEmpty()) {
                continue;
            }
            if (key.isEmpty()) {
                key = Questionnaire.free(letter, keys);
                keys.add(key);
            }
            read.add(made.apply(key, row));
        }
        return read;
    }

    TextField field() {
        return field;
    }

    /** The words with what is typed. */
    Texts label() {
        return label.with(shown, field.getValue());
    }
}
