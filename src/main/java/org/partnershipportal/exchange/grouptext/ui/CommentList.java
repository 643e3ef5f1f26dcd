package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.grouptext.CommentId;
import org.partnershipportal.exchange.grouptext.CommentRow;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.ShowMore;

/** Comments under each other, of which only the first are read until more are asked for. */
final class CommentList extends Div {

    /** So many stand beside a paragraph at first. */
    static final int FIRST = 5;

    /** A part of the comments. */
    @FunctionalInterface
    interface Part {
        Slice<CommentRow> rows(int from, int max);
    }

    private final Part part;
    private final BiFunction<CommentRow, Runnable, CommentItem> drawing;
    private final UnorderedList list = new UnorderedList();
    private final ShowMore more = new ShowMore(this::more);
    private int shown;
    private @Nullable CommentId acted;

    /** @param drawing draws one; what it is given reads the list again */
    CommentList(Part part, BiFunction<CommentRow, Runnable, CommentItem> drawing) {
        this.part = part;
        this.drawing = drawing;
        list.addClassNames("stack", "s2");
        addClassNames("stack", "s2");
        add(list, more);
    }

    /** Shows the beginning, which was read already. */
    void show(Slice<CommentRow> first) {
        list.removeAll();
        shown = 0;
        append(first);
    }

    /** Reads again what is shown, and one more, which may have come. */
    void refresh() {
        show(part.rows(0, Math.max(FIRST, shown + 1)));
    }

    /** The comment that was acted on has the focus afterwards, for the button that had it is drawn anew. */
    private void again(CommentId comment) {
        acted = comment;
        refresh();
        acted = null;
    }

    private void more() {
        append(part.rows(shown, ShowMore.PAGE));
    }

    private void append(Slice<CommentRow> rows) {
        rows.rows().forEach(row -> {
            CommentItem item = drawing.apply(row, () -> again(row.id()));
            list.add(item);
            if (row.id().equals(acted)) {
                item.takeFocus();
            }
        });
        shown += rows.rows().size();
        list.setVisible(shown > 0);
        more.update(shown, Math.max(shown, rows.total()));
    }
}
