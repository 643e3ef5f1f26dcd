package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;

/** One column of a table, in one language; a new one has no key yet. */
final class ColumnRow extends Div {

    private final ChoiceRow words;
    private final Select<QuestionKind> kind = new Select<>();
    private final Checkbox required = new Checkbox(getTranslation("call.column.required"));
    private final MovableRows<ChoiceRow> choices;
    private final BoundsForm bounds;

    ColumnRow(Language reader, Column column, Language shown, Language original) {
        words = new ChoiceRow(getTranslation("call.column.label"), column.key(), column.label(), shown, original);
        kind.setLabel(getTranslation("call.question.kind"));
        kind.setItems(Arrays.stream(QuestionKind.values())
                .filter(QuestionKind::fitsColumn)
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        kind.setValue(column.kind());
        required.setValue(column.required());
        choices = ChoiceRow.rows(column.choices(), shown, original);
        choices.setVisible(column.kind() == QuestionKind.ONE_OF);
        bounds = new BoundsForm(reader, column.kind(), column.bounds(), shown, original);
        kind.addValueChangeListener(change -> {
            choices.setVisible(change.getValue() == QuestionKind.ONE_OF);
            bounds.fit(change.getValue());
        });
        addClassName("stack");
        add(words, kind, required, choices, bounds);
    }

    static MovableRows<ColumnRow> rows(Language reader, List<Column> columns, Language shown, Language original) {
        Div words = new Div();
        MovableRows<ColumnRow> rows = new MovableRows<>(
                words.getTranslation("call.column.heading"),
                words.getTranslation("call.column.add"),
                () -> new ColumnRow(
                        reader, new Column("", QuestionKind.SHORT_TEXT, false, Texts.NONE, List.of()), shown, original),
                row -> row.words.field());
        rows.set(columns.stream()
                .map(column -> new ColumnRow(reader, column, shown, original))
                .toList());
        return rows;
    }

    /** The columns as they stand; new ones get the next free keys, and empty rows count for nothing. */
    static List<Column> read(MovableRows<ColumnRow> rows) {
        return ChoiceRow.read(rows, "k", row -> row.words, (key, row) -> row.column(key));
    }

    private Column column(String key) {
        QuestionKind of = kind.getValue();
        return new Column(
                key,
                of,
                required.getValue(),
                words.label(),
                of == QuestionKind.ONE_OF ? ChoiceRow.read(choices) : List.of(),
                bounds.read(of));
    }
}
