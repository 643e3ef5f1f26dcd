package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;

/**
 * A cell of a table that is a list of cards on a telephone, where it has no headings: there the cell says itself in which
 * column it stands, and an empty one is left out.
 */
public final class ReflowCell extends NativeTableCell {
    /**
     * @param column heading of its column
     * @param value what stands in it, in whatever language somebody wrote it
     */
    public ReflowCell(String column, String value) {
        if (value.isEmpty()) {
            return;
        }
        Div heading = new Div(new Span(column));
        heading.addClassNames("m", "narrow-only");
        add(heading, TextWithLanguage.ofAnyLanguage(value));
    }
}
