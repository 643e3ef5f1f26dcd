package org.partnershipportal.ground.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** The rows of a table. */
public final class PaperRows {

    private final Markup markup;
    private final Element rows;
    private final int columns;

    PaperRows(Markup markup, Element rows, int columns) {
        this.markup = markup;
        this.rows = rows;
        this.columns = columns;
    }

    /** A row of texts, one for each column. */
    public PaperRows row(String... cells) {
        List<Consumer<PaperLine>> lines = new ArrayList<>();
        Arrays.stream(cells).forEach(cell -> lines.add(line -> line.text(cell)));
        return row(lines);
    }

    /** A row of cells with codes, links or words of other languages in them, one for each column. */
    public PaperRows row(List<Consumer<PaperLine>> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("A row has a cell for each column");
        }
        row(markup, rows, "td", cells);
        return this;
    }

    /**
     * Puts cells into a row as the eye reads them: the first one on the right where the paper runs from there. The
     * printed paper's tags have them in their own order again ({@link TextLayer}).
     */
    static void row(Markup markup, Element rows, String kind, List<Consumer<PaperLine>> cells) {
        Element row = markup.child(rows, "tr");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            elements.add(markup.child(row, kind));
        }
        if (markup.isRightToLeft()) {
            Collections.reverse(elements);
        }
        for (int i = 0; i < cells.size(); i++) {
            if (kind.equals("th")) {
                elements.get(i).setAttribute("scope", "col");
            }
            cells.get(i).accept(new PaperLine(markup, elements.get(i)));
        }
    }
}
