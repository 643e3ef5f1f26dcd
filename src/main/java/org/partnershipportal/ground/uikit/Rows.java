package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** A list of rows in one card, separated by hairlines. */
public final class Rows extends UnorderedList {
    public Rows() {
        addClassNames("card", "flush", "rows");
    }

    public Rows(Collection<Row> rows) {
        this();
        rows.forEach(this::add);
    }

    /** Rows without the card, for use inside one. */
    public static Rows bare() {
        Rows rows = new Rows();
        rows.removeClassNames("card", "flush");
        rows.addClassName("bare");
        return rows;
    }

    /** Adds a row of free content. */
    public ListItem addRow(Component... content) {
        ListItem row = new ListItem(content);
        add(row);
        return row;
    }
}
