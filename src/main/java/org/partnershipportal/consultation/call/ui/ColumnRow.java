package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.QuestionnaireLimits;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;

/** One column of a table, in one language; a new one has no key yet. */
final class ColumnRow extends Div {

    private final String key;
    private final Texts label;
    private final Language shown;
    private final TextField field = new TextField(getTranslation("call.column.label"));
    private final Select<QuestionKind> kind = new Select<>();
    private final Checkbox required = new Checkbox(getTranslation("call.column.required"));
    private final MovableRows<ChoiceRow> choices;

    ColumnRow(Column column, Language shown, Language original) {
        this.key = column.key();
        this.label = column.label();
        this.shown = shown;
        field.setMaxLength(QuestionnaireLimits.LABEL);
        field.setWidthFull();
        field.setValue(label.original(shown));
        field.getElement().setAttribute("lang", shown.tag()).setAttribute("dir", shown.direction());
        if (shown != original) {
            field.setHelperText(label.original(original));
        }
        kind.setLabel(getTranslation("call.question.kind"));
        kind.setItems(Arrays.stream(QuestionKind.values())
                .filter(QuestionKind::fitsColumn)
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        kind.setValue(column.kind());
        required.setValue(column.required());
        choices = ChoiceRow.rows(column.choices(), shown, original);
        choices.setVisible(column.kind() == QuestionKind.ONE_OF);
        kind.addValueChangeListener(change -> choices.setVisible(change.getValue() == QuestionKind.ONE_OF));
        addClassName("stack");
        add(field, kind, required, choices);
    }

    static MovableRows<ColumnRow> rows(List<Column> columns, Language shown, Language original) {
        Div words = new Div();
        MovableRows<ColumnRow> rows = new MovableRows<>(
                words.getTranslation("call.column.heading"),
                words.getTranslation("call.column.add"),
                () -> new ColumnRow(
                        new Column("", QuestionKind.SHORT_TEXT, false, Texts.NONE, List.of()), shown, original),
                row -> row.field);
        rows.set(columns.stream()
                .map(column -> new ColumnRow(column, shown, original))
                .toList());
        return rows;
    }

    /** The columns as they stand; new ones get the next free keys, and empty rows count for nothing. */
    static List<Column> read(MovableRows<ColumnRow> rows) {
        List<String> keys = new ArrayList<>(rows.rows().stream()
                .map(row -> row.key)
                .filter(key -> !key.isEmpty())
                .toList());
        List<Column> columns = new ArrayList<>();
        for (ColumnRow row : rows.rows()) {
            Texts label = row.label.with(row.shown, row.field.getValue());
            if (row.key.isEmpty() && label.isEmpty()) {
                continue;
            }
            String key = row.key;
            if (key.isEmpty()) {
                key = Questionnaire.free("k", keys);
                keys.add(key);
            }
            QuestionKind kind = row.kind.getValue();
            columns.add(new Column(
                    key,
                    kind,
                    row.required.getValue(),
                    label,
                    kind == QuestionKind.ONE_OF ? ChoiceRow.read(row.choices) : List.of()));
        }
        return columns;
    }
}
