package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;

/** A table of the staff's home under its heading, to which a figure above it can lead; on a telephone its rows are cards. */
final class StaffTable extends Section {

    private final H2 heading;
    private final NativeTableBody body = new NativeTableBody();

    StaffTable(String title, String... columns) {
        heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        NativeTableRow names = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(column);
            name.getElement().setAttribute("scope", "col");
            names.add(name);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(names), body);
        table.addClassName("reflow");
        addClassNames("stack", "m2");
        Section card = new Section(table);
        card.addClassNames("card", "flush");
        add(heading, card);
    }

    StaffTable row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (Component cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
        return this;
    }

    /** What takes the focus when one comes from above. */
    H2 heading() {
        return heading;
    }
}
