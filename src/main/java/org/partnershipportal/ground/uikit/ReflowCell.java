package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A cell of a table that is a list of cards on a telephone, where it has no headings: there the cell says itself in which
 * column it stands, and an empty one is left out.
 */
@ForOwnPages
public final class ReflowCell extends NativeTableCell {
    /**
     * @param column heading of its column
     * @param value what stands in it; its own letters give its direction
     */
    public ReflowCell(String column, Span value) {
        if (value.getText().isEmpty()) {
            return;
        }
        Div heading = new Div(new Span(column));
        heading.addClassNames("m", "narrow-only");
        value.getElement().setAttribute("dir", "auto");
        add(heading, value);
    }
}
