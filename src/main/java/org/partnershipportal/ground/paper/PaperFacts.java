package org.partnershipportal.ground.paper;

import java.util.List;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.LocalizedText;
import org.w3c.dom.Element;

/**
 * Facts: a name and what it is, one below the other. They are rows with a heading each, because PDF has no other pair
 * that screen readers announce together.
 */
public final class PaperFacts {

    private final Markup markup;
    private final Element rows;

    PaperFacts(Markup markup, Element rows) {
        this.markup = markup;
        this.rows = rows;
    }

    /** A fact in the paper's language; may have several lines. */
    public PaperFacts text(String name, String value) {
        markup.lines(value(name), value);
        return this;
    }

    /** A fact in a language of its own. */
    public PaperFacts text(String name, LocalizedText value) {
        Element cell = value(name);
        markup.language(cell, value);
        markup.lines(cell, value.text());
        return this;
    }

    /** A fact of several lines, each in a language of its own, below its name, which stands once. */
    public PaperFacts text(String name, List<LocalizedText> values) {
        if (values.size() == 1) {
            return text(name, values.getFirst());
        }
        Element cell = value(name);
        values.forEach(value -> value.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> new PaperLine(markup, markup.child(cell, "p", "line"))
                        .text(new LocalizedText(line, value.language()))));
        return this;
    }

    /** A fact that is a code. */
    public PaperFacts code(String name, String code) {
        return line(name, line -> line.code(code));
    }

    /** A fact with codes or links in it. */
    public PaperFacts line(String name, Consumer<PaperLine> value) {
        value.accept(new PaperLine(markup, value(name)));
        return this;
    }

    private Element value(String name) {
        Element row = markup.child(rows, "tr");
        Element value = markup.child(row, "td");
        Element heading = markup.child(row, "th");
        heading.setAttribute("scope", "row");
        markup.text(heading, name);
        if (!markup.isRightToLeft()) {
            row.insertBefore(heading, value);
        }
        return value;
    }
}
