package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Toasts;

/**
 * Rows of the same columns (R14.10): each a group of fields of its own, so that they can be filled in on a phone and
 * read by a screen reader. Saves when a cell changes and when a row is removed.
 */
final class TableField extends Div {

    private final InputWording wording;
    private final Question question;
    private final Language original;
    private final Consumer<AnswerValue> save;
    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Span room = new Span();
    private final Button add;

    private record Line(FieldSet box, Map<String, Cell> cells, Button remove) {}

    TableField(
            InputWording wording, Question question, Language original, AnswerValue value, Consumer<AnswerValue> save) {
        this.wording = wording;
        this.question = question;
        this.original = original;
        this.save = save;
        add = new Button(wording.text("input.table.add"), click -> {
            Line line = line(Map.of());
            numbered();
            if (line.cells().values().iterator().next().component() instanceof Focusable<?> first) {
                first.focus();
            }
        });
        rows.addClassName("stack");
        room.addClassName("m");
        Div below = new Div(add, room);
        below.addClassName("row");
        addClassName("stack");
        add(rows, below);
        List<Map<String, String>> stands = value instanceof AnswerValue.Rows table ? table.rows() : List.of();
        stands.forEach(this::line);
        if (stands.isEmpty()) {
            line(Map.of());
        }
        numbered();
    }

    private Line line(Map<String, String> stands) {
        FieldSet box = new FieldSet();
        box.addClassName("line-row");
        Div fields = new Div();
        fields.addClassName("fields");
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Column column : question.columns()) {
            String label = wording.of(column.label(), original).text();
            Cell cell = Cell.of(
                    wording,
                    column.kind(),
                    column.required() ? label : wording.text("uikit.form.optional", label),
                    column.choices(),
                    original,
                    stands.getOrDefault(column.key(), ""),
                    typed -> changed());
            if (!column.told().isEmpty() && cell.component() instanceof HasHelper helped) {
                helped.setHelperText(wording.say(column.told()));
            }
            cells.put(column.key(), cell);
            fields.add(cell.component());
        }
        Button remove = new Button(wording.text("shared.verb.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Line line = new Line(box, cells, remove);
        remove.addClickListener(click -> askToRemove(line));
        box.add(fields, new Div(remove));
        rows.add(box);
        lines.add(line);
        return line;
    }

    /** An empty row goes at once; there is no way back for what stands in another. */
    private void askToRemove(Line line) {
        if (line.cells().values().stream().allMatch(cell -> cell.value().get().isEmpty())) {
            remove(line);
            return;
        }
        Confirm.askToEnd(
                wording.text("input.table.remove-row", lines.indexOf(line) + 1),
                wording.text("input.table.remove-means"),
                wording.text("shared.verb.remove"),
                () -> remove(line));
    }

    private void remove(Line line) {
        lines.remove(line);
        rows.remove(line.box());
        numbered();
        changed();
        Toasts.announce(wording.text("input.table.removed"));
        add.focus();
    }

    private void numbered() {
        int number = 0;
        for (Line line : lines) {
            number++;
            line.box().setLegendText(wording.text("input.table.row", number));
            line.remove().setAriaLabel(wording.text("input.table.remove-row", number));
        }
        room.setText(wording.text("input.table.room", lines.size(), question.maxRows()));
        add.setEnabled(lines.size() < question.maxRows());
    }

    private void changed() {
        save.accept(new AnswerValue.Rows(lines.stream()
                .map(line -> {
                    Map<String, String> row = new HashMap<>();
                    line.cells()
                            .forEach((key, cell) -> row.put(key, cell.value().get()));
                    return row;
                })
                .toList()));
    }
}
