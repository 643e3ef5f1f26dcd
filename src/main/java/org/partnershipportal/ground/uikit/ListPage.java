package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Slice;

/**
 * A list on a page: its filters with the number found, the rows, a button for more, and a sentence if there are none.
 */
public final class ListPage extends Div {

    /** A part of the list, each record drawn as a row. */
    @FunctionalInterface
    public interface Part {
        /**
         * The next rows.
         *
         * @param from how many are shown already
         * @param max how many to add at most
         */
        Slice<Row> rows(int from, int max);
    }

    private final Part part;
    private final @Nullable Filters filters;
    private final String texts;
    private final Div list = new Div();
    private final ShowMore more = new ShowMore(this::more);
    private Supplier<Component> none = this::nothing;
    private Supplier<Rows> frame = Rows::new;
    private Rows rows = new Rows();
    private long total;

    /**
     * A list without filters.
     *
     * @param texts how the keys of its sentence begin: {@code none} follows
     * @param part reads a part of it
     */
    public ListPage(String texts, Part part) {
        this(texts, null, part);
    }

    /**
     * @param texts how the keys of its sentences begin: {@code found}, {@code none} and {@code none-found} follow
     * @param filters what is looked for; empty for a list without filters
     * @param part reads a part of it
     */
    public ListPage(String texts, @Nullable Filters filters, Part part) {
        this.texts = texts;
        this.filters = filters;
        this.part = part;
        addClassName("list-page");
        if (filters != null) {
            filters.onChange(() -> show(ShowMore.PAGE));
            add(filters);
        }
        add(list, more);
    }

    /** What stands there while there is nothing, other than a sentence. */
    public ListPage none(Supplier<Component> instead) {
        none = instead;
        return this;
    }

    /** Stands in a card: its rows have no frame of their own, and where there is nothing stands a plain sentence. */
    public ListPage inCard() {
        frame = Rows::bare;
        return none(() -> new Paragraph(getTranslation(texts + "none")));
    }

    /** Shows the beginning of the list. */
    public ListPage show() {
        show(ShowMore.PAGE);
        return this;
    }

    /** Reads again as many rows as are shown. */
    public void refresh() {
        show(reach());
    }

    /** How many rows are read again: those that are shown, and no fewer than are shown at first. */
    public int reach() {
        return Math.max(ShowMore.PAGE, rows.getComponentCount());
    }

    /** How many there are in all. */
    public long total() {
        return total;
    }

    /** Draws one record again, in its place. */
    public void replace(Row before, Row now) {
        rows.replace(before, now);
    }

    private void show(int howMany) {
        rows = frame.get();
        Slice<Row> first = part.rows(0, howMany);
        first.rows().forEach(rows::add);
        list.removeAll();
        if (filters != null) {
            filters.found(getTranslation(texts + "found", first.total()));
        }
        list.add(first.rows().isEmpty() ? none.get() : rows);
        total = first.total();
        more.update(first.rows().size(), total);
    }

    private void more() {
        Slice<Row> next = part.rows(rows.getComponentCount(), ShowMore.PAGE);
        next.rows().forEach(rows::add);
        // If rows have gone since, this part may be empty, and an empty part has no total.
        more.update(rows.getComponentCount(), Math.max(rows.getComponentCount(), next.total()));
    }

    private Component nothing() {
        boolean looked = filters != null && filters.anySet();
        return new EmptyState(getTranslation(texts + (looked ? "none-found" : "none")));
    }
}
