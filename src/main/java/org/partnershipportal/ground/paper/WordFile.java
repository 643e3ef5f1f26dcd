package org.partnershipportal.ground.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.partnershipportal.ground.shared.Language;
import org.w3c.dom.Element;

/** Writes a paper's page as a Word file: headings, lists and tables as Word knows them, each text with its language. */
final class WordFile {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "table", "ul", "ol");
    private static final String MARK_TAKEN = "\u25CF ";
    private static final String MARK = "\u25CB ";

    private final XWPFDocument word;
    private final PaperPage paper;
    private final WordStyles styles;

    private WordFile(XWPFDocument word, PaperPage paper) {
        this.word = word;
        this.paper = paper;
        this.styles = new WordStyles(word, paper.language());
    }

    static byte[] of(PaperPage paper) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Element html = paper.markup().getDocumentElement();
            Element body = Elements.first(html, "body");
            WordFile file = new WordFile(word, paper);
            word.getProperties()
                    .getCoreProperties()
                    .setTitle(Elements.first(Elements.first(html, "head"), "title")
                            .getTextContent());
            word.getProperties().getCoreProperties().setCreator("");
            file.foot(body, paper.language());
            file.blocks(body, word::createParagraph);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When it was made, and the page's number, at the foot of every page. */
    private void foot(Element body, Language language) {
        XWPFParagraph foot = styles.paragraph(
                word.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "foot", language.direction());
        WordLine line = new WordLine(foot, styles);
        Elements.below(body, "td")
                .filter(cell -> cell.getAttribute("class").equals("made")
                        && !cell.getTextContent().isBlank())
                .findFirst()
                .ifPresent(made -> {
                    line.of(made);
                    line.mark(" \u00B7 ");
                });
        styles.field(foot, "PAGE");
        line.mark(" / ");
        styles.field(foot, "NUMPAGES");
    }

    /** Where the next paragraph goes: the document, or a cell. */
    private interface Place {
        XWPFParagraph paragraph();
    }

    private void blocks(Element parent, Place place) {
        for (Element block : Elements.all(parent)) {
            String style = block.getAttribute("class");
            switch (block.getTagName()) {
                case "table" -> table(block, style);
                case "ul", "ol" -> list(block, style, place);
                case "div" -> {
                    if (style.equals("code")) {
                        Elements.all(block).forEach(line -> line(line, "code", place));
                    } else if (!style.equals("foot")) {
                        blocks(block, place);
                    }
                }
                case "h1", "h2", "h3" -> line(block, block.getTagName(), place);
                default -> {
                    if (!style.equals(Markup.LACKS)) {
                        line(block, style, place);
                    }
                }
            }
        }
    }

    private XWPFParagraph line(Element block, String style, Place place) {
        XWPFParagraph paragraph = styles.paragraph(place.paragraph(), style, Markup.directionOf(block));
        new WordLine(paragraph, styles).of(block);
        return paragraph;
    }

    private void list(Element list, String style, Place place) {
        if (style.equals("steps")) {
            for (Element step : Elements.all(list)) {
                boolean taken = Elements.below(step, "span")
                        .anyMatch(mark -> mark.getAttribute("class").contains("taken"));
                for (Element part : Elements.all(step)) {
                    boolean what = part.getAttribute("class").equals("what");
                    XWPFParagraph paragraph =
                            styles.paragraph(place.paragraph(), part.getAttribute("class"), Markup.directionOf(part));
                    WordLine line = new WordLine(paragraph, styles);
                    if (what) {
                        line.mark(taken ? MARK_TAKEN : MARK);
                    }
                    line.of(part);
                }
            }
            return;
        }
        var numbering = styles.numbering(list.getTagName().equals("ol"));
        for (Element item : Elements.all(list)) {
            XWPFParagraph first = styles.paragraph(place.paragraph(), "item", Markup.directionOf(item));
            first.setNumID(numbering);
            content(item, first, () -> styles.paragraph(place.paragraph(), "item", Markup.directionOf(item)));
        }
    }

    /** Inline content, or the lines of several that each are a paragraph. */
    private void content(Element parent, XWPFParagraph first, Place next) {
        List<Element> lines = Elements.all(parent).stream()
                .filter(child -> BLOCKS.contains(child.getTagName()))
                .toList();
        if (lines.isEmpty()) {
            new WordLine(first, styles).of(parent);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            new WordLine(i == 0 ? first : next.paragraph(), styles).of(lines.get(i));
        }
    }

    private void table(Element table, String style) {
        List<Element> rows = Elements.below(table, "tr").toList();
        if (rows.isEmpty()) {
            return;
        }
        boolean rightToLeft = Markup.directionOf(table).equals("rtl");
        XWPFTable made = word.createTable(
                rows.size(), cells(rows.getFirst(), rightToLeft).size());
        made.setWidth("100%");
        if (rightToLeft) {
            CTTblPr properties = made.getCTTbl().getTblPr();
            properties.addNewBidiVisual();
        }
        styles.borders(made);
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = made.getRow(r);
            List<Element> cells = cells(rows.get(r), rightToLeft);
            boolean heading = cells.stream().allMatch(cell -> cell.getTagName().equals("th"));
            row.setCantSplitRow(true);
            row.setRepeatHeader(heading);
            for (int c = 0; c < cells.size(); c++) {
                cell(row.getCell(c), cells.get(c), style.equals("facts"));
            }
        }
        if (style.equals("facts")) {
            styles.factWidths(made);
        }
        styles.paragraph(word.createParagraph(), "after-table", Markup.directionOf(table));
    }

    private void cell(XWPFTableCell cell, Element from, boolean facts) {
        boolean heading = from.getTagName().equals("th");
        String style = !heading ? "cell" : facts ? "name" : "heading";
        String direction = Markup.directionOf(from);
        boolean turned = !direction.equals(paper.language().direction());
        content(
                from,
                turned(styles.paragraph(cell.getParagraphs().getFirst(), style, direction), turned),
                () -> turned(styles.paragraph(cell.addParagraph(), style, direction), turned));
    }

    /** A cell of the other direction begins where its column does: there its lines end. */
    private static XWPFParagraph turned(XWPFParagraph paragraph, boolean turned) {
        if (turned) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        return paragraph;
    }

    /** In the order of their sense: the page has them as the eye reads them. */
    private static List<Element> cells(Element row, boolean rightToLeft) {
        List<Element> cells = Elements.all(row);
        return rightToLeft ? cells.reversed() : cells;
    }
}
