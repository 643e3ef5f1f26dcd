package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnershipportal.ground.uikit.Toasts;

/**
 * Rows of fields that can be added, moved up and down and removed, with buttons that name their row. The focus follows:
 * into the first field of a row that was added or moved, and after a removal to the button that adds one.
 *
 * @param <R> a row's fields
 */
final class MovableRows<R extends Component> extends FieldSet {

    private final List<R> rows = new ArrayList<>();
    private final Map<R, Map<String, Button>> named = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final Button more;
    private final Function<R, TextField> field;

    /**
     * @param legend what the rows are
     * @param add the words of the button that adds one
     * @param fresh makes an empty row
     * @param field a row's first field, after which screen readers are told the row's name
     */
    MovableRows(String legend, String add, Supplier<R> fresh, Function<R, TextField> field) {
        this.field = field;
        setLegendText(legend);
        addClassName("stack");
        list.addClassName("stack");
        more = new Button(add, click -> {
            R row = fresh.get();
            rows.add(row);
            draw();
            follow(row);
            field.apply(row).focus();
        });
        add(list, more);
    }

    /** The rows as they stand. */
    List<R> rows() {
        return List.copyOf(rows);
    }

    void set(List<R> wanted) {
        rows.clear();
        rows.addAll(wanted);
        draw();
        wanted.forEach(this::follow);
    }

    /** The buttons of a row are named after what it says; they stay where they are, for the focus may be on one. */
    private void follow(R row) {
        field.apply(row)
                .addValueChangeListener(
                        change -> named.getOrDefault(row, Map.of()).forEach((verb, button) -> name(button, verb, row)));
    }

    private void draw() {
        list.removeAll();
        named.clear();
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            Div buttons = new Div(
                    button("up", row, i > 0, () -> swap(row, -1)),
                    button("down", row, i < rows.size() - 1, () -> swap(row, 1)),
                    button("remove", row, true, () -> rows.remove(row)));
            buttons.addClassName("row");
            ListItem item = new ListItem(row, buttons);
            item.addClassNames("stack", "s2");
            list.add(item);
        }
    }

    private void swap(R row, int by) {
        int from = rows.indexOf(row);
        Collections.swap(rows, from, from + by);
    }

    private Button button(String verb, R row, boolean enabled, Runnable act) {
        Button button = new Button(getTranslation("call.rows." + verb), click -> {
            String name = name(row);
            act.run();
            draw();
            if (rows.contains(row)) {
                field.apply(row).focus();
            } else {
                more.focus();
            }
            Toasts.announce(getTranslation("call.rows." + verb + "-done", name));
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        name(button, verb, row);
        button.setEnabled(enabled);
        named.computeIfAbsent(row, none -> new HashMap<>()).put(verb, button);
        return button;
    }

    private void name(Button button, String verb, R row) {
        button.setAriaLabel(getTranslation("call.rows." + verb + "-of", name(row)));
    }

    /** What it says, else its place. */
    private String name(R row) {
        String words = field.apply(row).getValue();
        return words.isEmpty() ? String.valueOf(rows.indexOf(row) + 1) : words;
    }
}
