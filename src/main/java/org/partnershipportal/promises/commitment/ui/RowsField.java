package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Several things of one kind, each a line of fields with a button that removes it, and below them one that adds another.
 *
 * @param <T> one of them
 */
final class RowsField<T> extends CustomField<List<T>> {

    /**
     * The fields of one.
     *
     * @param fields in the order of the line
     * @param first takes the focus when the line is added
     * @param reads what is typed
     * @param <T> what it is
     */
    record Line<T>(List<? extends Component> fields, Focusable<?> first, Supplier<T> reads) {}

    /**
     * Draws one.
     *
     * @param <T> what it is
     */
    @FunctionalInterface
    interface Drawing<T> {
        /**
         * Draws one line.
         *
         * @param now what stands there; {@code null} for one that is added
         */
        Line<T> draw(@Nullable T now);
    }

    private final Div rows = new Div();
    private final List<Line<T>> lines = new ArrayList<>();
    private final Drawing<T> drawing;
    private final IntFunction<String> name;

    /**
     * @param label what stands above it
     * @param add the word of the button that adds one
     * @param name names one by its place, from 1
     */
    RowsField(String label, String add, IntFunction<String> name, Drawing<T> drawing) {
        super(List.of());
        this.drawing = drawing;
        this.name = name;
        setLabel(label);
        setWidthFull();
        rows.addClassName("stack");
        Button more = new Button(add, click -> line(null).first().focus());
        Div all = new Div(rows, more);
        all.addClassNames("stack", "s2");
        add(all);
    }

    /** What is typed. */
    List<T> read() {
        return lines.stream().map(line -> line.reads().get()).toList();
    }

    @Override
    protected List<T> generateModelValue() {
        return read();
    }

    @Override
    protected void setPresentationValue(List<T> values) {
        rows.removeAll();
        lines.clear();
        values.forEach(this::line);
    }

    private Line<T> line(@Nullable T now) {
        Line<T> line = drawing.draw(now);
        lines.add(line);
        Div row = new Div();
        Span which = new Span();
        which.addClassName("m");
        row.add(which);
        line.fields().forEach(row::add);
        Button remove = new Button(getTranslation("shared.verb.remove"), click -> {
            lines.remove(line);
            rows.remove(row);
            number();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.add(remove);
        row.addClassNames("stack", "s2");
        row.getElement().setAttribute("role", "group");
        rows.add(row);
        number();
        return line;
    }

    /** Says of each which one it is: a problem names it so too. */
    private void number() {
        List<Component> shown = rows.getChildren().toList();
        for (int place = 0; place < shown.size(); place++) {
            String said = name.apply(place + 1);
            Component row = shown.get(place);
            row.getElement().setAttribute("aria-label", said);
            row.getChildren().findFirst().ifPresent(which -> which.getElement().setText(said));
            Component remove = row.getChildren().toList().getLast();
            remove.getElement().setAttribute("aria-label", getTranslation("shared.verb.remove-named", said));
        }
    }
}
