package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.QuestionnaireLimits;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;

/** One choice of a question or a column, in one language; a new one has no key yet. */
final class ChoiceRow extends Div {

    private final String key;
    private final Texts label;
    private final Language shown;
    private final TextField field = new TextField(getTranslation("call.choice.label"));

    ChoiceRow(Choice choice, Language shown, Language original) {
        this.key = choice.key();
        this.label = choice.label();
        this.shown = shown;
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
        MovableRows<ChoiceRow> rows = new MovableRows<>(
                words.getTranslation("call.choice.heading"),
                words.getTranslation("call.choice.add"),
                () -> new ChoiceRow(new Choice("", Texts.NONE), shown, original),
                row -> row.field);
        rows.set(choices.stream()
                .map(choice -> new ChoiceRow(choice, shown, original))
                .toList());
        return rows;
    }

    /** The choices as they stand; new ones get the next free keys, and empty rows count for nothing. */
    static List<Choice> read(MovableRows<ChoiceRow> rows) {
        List<String> keys = new ArrayList<>(rows.rows().stream()
                .map(row -> row.key)
                .filter(key -> !key.isEmpty())
                .toList());
        List<Choice> choices = new ArrayList<>();
        for (ChoiceRow row : rows.rows()) {
            Texts label = row.label.with(row.shown, row.field.getValue());
            if (row.key.isEmpty() && label.isEmpty()) {
                continue;
            }
            String key = row.key;
            if (key.isEmpty()) {
                key = Questionnaire.free("c", keys);
                keys.add(key);
            }
            choices.add(new Choice(key, label));
        }
        return choices;
    }
}
