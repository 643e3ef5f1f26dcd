package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is printed in place of a table whose rows are loaded as one scrolls: its first rows with all their columns, and how many
 * there are in all. It is one piece of markup, because no screen shows it.
 */
public final class PrintedTable extends Div {

    /** The most rows; as many as the table on the screen loads at once, so that they cost no reading of their own. */
    public static final int ROWS = 50;

    public PrintedTable() {
        super();
        addClassName("printed");
    }

    /** Holds nothing until rows are drawn again. */
    public void clear() {
        getElement().setProperty("innerHTML", "");
    }

    /**
     * Draws the rows anew.
     *
     * @param rows the first ones, the cells of each in the order of the headings
     * @param all how many rows the table on the screen has
     */
    public void show(List<String> headings, List<List<String>> rows, long all) {
        Document drawn = new Document("");
        drawn.outputSettings().prettyPrint(false);
        if (rows.size() < all) {
            drawn.appendElement("p").text(getTranslation("uikit.printed.part", rows.size(), all));
        }
        Element table = drawn.appendElement("table").addClass("reflow");
        Element head = table.appendElement("thead").appendElement("tr");
        headings.forEach(
                heading -> head.appendElement("th").attr("scope", "col").text(heading));
        Element body = table.appendElement("tbody");
        rows.forEach(cells -> {
            Element row = body.appendElement("tr");
            cells.forEach(cell -> row.appendElement("td").text(cell));
        });
        getElement().setProperty("innerHTML", drawn.html());
    }
}
