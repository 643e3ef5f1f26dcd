package org.partnershipportal.ground.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.LocalizedText;
import org.w3c.dom.Element;

/** The contents of a document after its title, in the order in which it is read. All texts are taken literally. */
public final class PaperBody {

    private final Markup markup;
    private boolean inSection;

    PaperBody(Markup markup) {
        this.markup = markup;
    }

    /** In smaller type and with less room between, for a paper that one wants on one sheet. */
    public PaperBody compact() {
        markup.body().setAttribute("class", "compact");
        return this;
    }

    /** The one sentence that says it all, below the title. */
    public PaperBody lead(String text) {
        return paragraph("lead", text);
    }

    /** A heading below the title. */
    public PaperBody section(String heading) {
        markup.heading("h2", heading);
        inSection = true;
        return this;
    }

    /** A heading within a section; there is none before the first section, for no level may be left out. */
    public PaperBody subsection(String heading) {
        requireSection();
        markup.heading("h3", heading);
        return this;
    }

    /** The same in a language of its own. */
    public PaperBody subsection(LocalizedText heading) {
        requireSection();
        new PaperLine(markup, markup.heading("h3")).text(heading);
        return this;
    }

    private void requireSection() {
        if (!inSection) {
            throw new IllegalStateException("A subsection stands in a section");
        }
    }

    /** A paragraph, or several where the text has line breaks. */
    public PaperBody paragraph(String text) {
        return paragraph("text", text);
    }

    /** A paragraph in a language of its own. */
    public PaperBody paragraph(LocalizedText text) {
        return paragraphs(text, markup::text);
    }

    /** The same of a text of which something is redacted. */
    public PaperBody paragraph(LocalizedText text, BlackOut out) {
        return paragraphs(text, (parent, line) -> markup.text(parent, line, out));
    }

    private PaperBody paragraphs(LocalizedText text, BiConsumer<Element, String> writing) {
        Element block = markup.child(markup.body(), "div");
        markup.language(block, text);
        text.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> writing.accept(markup.child(block, "p"), line));
        return this;
    }

    /** A paragraph with codes, links or words of other languages in it. */
    public PaperBody paragraph(Consumer<PaperLine> line) {
        line.accept(new PaperLine(markup, markup.child(markup.body(), "p")));
        return this;
    }

    /** A remark in small type. */
    public PaperBody note(String text) {
        return paragraph("note", text);
    }

    /** A number by which the paper is known, large. */
    public PaperBody number(String name, String code) {
        markup.text(markup.child(markup.body(), "p", "name"), name);
        new PaperLine(markup, markup.child(markup.body(), "p", "number")).code(code);
        return this;
    }

    /** Facts: a name and what it is, one below the other. */
    public PaperBody facts(Consumer<PaperFacts> facts) {
        facts.accept(new PaperFacts(markup, table("facts")));
        return this;
    }

    /** A table; its headings are repeated on each page that it goes on to. */
    public PaperBody table(List<String> columns, Consumer<PaperRows> rows) {
        Element table = markup.child(markup.body(), "table", "rows");
        List<Consumer<PaperLine>> headings = new ArrayList<>();
        columns.forEach(column -> headings.add(line -> line.text(column)));
        PaperRows.row(markup, markup.child(table, "thead"), "th", headings);
        rows.accept(new PaperRows(markup, markup.child(table, "tbody"), columns.size()));
        return this;
    }

    /** A list in no order. */
    public PaperBody list(List<String> items) {
        return items("ul", items, "");
    }

    /** A list in order, with numbers. */
    public PaperBody numbered(List<String> items) {
        return items("ol", items, "");
    }

    /** The same of texts that are all in one language of their own. */
    public PaperBody numbered(List<String> items, String language) {
        return items("ol", items, language);
    }

    /** The steps on the way of something, in order. */
    public PaperBody steps(List<PaperStep> steps) {
        Element list = markup.child(markup.body(), "ol", "steps");
        for (PaperStep step : steps) {
            Element item = markup.child(list, "li");
            Element what = markup.child(item, "p", "what");
            markup.child(what, "span", step.taken() ? "mark taken" : "mark");
            markup.text(what, step.what());
            markup.text(markup.child(item, "p", "when"), step.when());
        }
        return this;
    }

    /** Lines of code, such as commands, which run from left to right in every language. */
    public PaperBody code(String lines) {
        Element block = markup.child(markup.body(), "div", "code");
        block.setAttribute("dir", "ltr");
        lines.lines().forEach(line -> markup.text(markup.child(block, "p"), line));
        return this;
    }

    private PaperBody items(String kind, List<String> items, String language) {
        Element list = markup.child(markup.body(), kind);
        if (language.isEmpty()) {
            list.setAttribute("dir", markup.isRightToLeft() ? "rtl" : "ltr");
        } else {
            markup.language(list, new LocalizedText("", language));
        }
        for (int i = 0; i < items.size(); i++) {
            markup.item(markup.child(list, "li"), kind.equals("ol") ? (i + 1) + "." : "", items.get(i));
        }
        return this;
    }

    private PaperBody paragraph(String style, String text) {
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> markup.text(markup.child(markup.body(), "p", style), line));
        return this;
    }

    private Element table(String style) {
        return markup.child(markup.child(markup.body(), "table", style), "tbody");
    }
}
