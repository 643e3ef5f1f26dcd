package org.partnershipportal.ground.paper;

import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.partnershipportal.ground.shared.Language;

/** What paragraphs, runs, lists and tables of a Word file look like, as those of the printed paper do ({@code paper.css}). */
final class WordStyles {

    private static final String BRAND = "6D2555";
    private static final String MUTED = "5C5363";
    private static final String LINE = "C9C1CC";
    private static final String LATIN = "Arial";
    private static final String CHINESE = "Microsoft YaHei";
    private static final String CODE = "Courier New";
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int TOP = 1_021;
    private static final int SIDE = 1_134;
    private static final int BOTTOM = 1_361;
    private static final int INDENT = 360;

    /** Names by which Word and screen readers know headings. */
    private static final Map<String, String> HEADINGS = Map.of("h1", "Heading1", "h2", "Heading2", "h3", "Heading3");

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("h1", new Look(20, true, "", 0, 6)),
            Map.entry("h2", new Look(14, true, "", 20, 6)),
            Map.entry("h3", new Look(11.5, true, "", 12, 4)),
            Map.entry("issuer", new Look(10.5, true, BRAND, 0, 18)),
            Map.entry("lead", new Look(12, false, "", 0, 12)),
            Map.entry("note", new Look(9.5, false, MUTED, 0, 6)),
            Map.entry("name", new Look(9.5, false, MUTED, 3, 3)),
            Map.entry("number", new Look(18, true, "", 0, 12)),
            Map.entry("what", new Look(10.5, true, "", 6, 0)),
            Map.entry("when", new Look(9.5, false, MUTED, 0, 6)),
            Map.entry("code", new Look(9, false, "", 0, 0)),
            Map.entry("heading", new Look(9.5, true, "", 3, 3)),
            Map.entry("cell", new Look(9.5, false, "", 3, 3)),
            Map.entry("item", new Look(10.5, false, "", 0, 3)),
            Map.entry("after-table", new Look(6, false, "", 0, 0)),
            Map.entry("foot", new Look(8.5, false, MUTED, 0, 0)));
    private static final Look TEXT = new Look(10.5, false, "", 0, 6);

    /** Size and space in points, and colour in hexadecimal; none is that of the reader's window. */
    private record Look(double size, boolean bold, String colour, int before, int after) {}

    private final XWPFDocument word;
    private final CTSectPr section;
    private Look look = TEXT;
    private String font = LATIN;

    WordStyles(XWPFDocument word, Language language) {
        this.word = word;
        XWPFStyles styles = word.createStyles();
        HEADINGS.forEach((tag, id) -> styles.addStyle(heading(tag, id)));
        section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        if (language.direction().equals("rtl")) {
            section.addNewBidi();
        }
    }

    private static XWPFStyle heading(String tag, String id) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal("heading " + tag.substring(1));
        style.addNewQFormat();
        CTPPrBase properties = style.addNewPPr();
        properties.addNewKeepNext();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(Integer.parseInt(tag.substring(1)) - 1L));
        return new XWPFStyle(style);
    }

    /** Gives the paragraph its look and direction; its runs take the look from it. */
    XWPFParagraph paragraph(XWPFParagraph paragraph, String style, String direction) {
        look = LOOKS.getOrDefault(style, TEXT);
        font = style.equals("code") ? CODE : LATIN;
        if (HEADINGS.containsKey(style)) {
            paragraph.setStyle(HEADINGS.get(style));
        }
        paragraph.setSpacingBefore(look.before() * 20);
        paragraph.setSpacingAfter(look.after() * 20);
        boolean rightToLeft = direction.equals("rtl");
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        if (rightToLeft) {
            properties.addNewBidi();
        } else if (section.isSetBidi()) {
            // Said, for LibreOffice takes the section's direction where a paragraph has none of its own.
            properties.addNewBidi().setVal(false);
        }
        // In a paragraph from right to left Word takes "left" for the side where its lines begin.
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        return paragraph;
    }

    /** Whether the paragraph runs from right to left. */
    static boolean isRightToLeft(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        return properties != null
                && properties.isSetBidi()
                && !Boolean.FALSE.equals(properties.getBidi().getVal());
    }

    /** Gives the run the paragraph's look, its language and its direction. */
    void run(XWPFRun run, String tag, boolean rightToLeft, boolean link) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        fonts.setCs(font);
        fonts.setEastAsia(CHINESE);
        run.setFontSize(look.size());
        properties.addNewSzCs().setVal(BigInteger.valueOf(Math.round(look.size() * 2)));
        if (look.bold()) {
            run.setBold(true);
            properties.addNewBCs();
        }
        if (link) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        String colour = link ? BRAND : look.colour();
        if (!colour.isEmpty()) {
            run.setColor(colour);
        }
        if (rightToLeft) {
            properties.addNewRtl();
        }
        if (!tag.isEmpty()) {
            var lang = properties.addNewLang();
            if (rightToLeft) {
                lang.setBidi(tag);
            } else if (tag.startsWith("zh")) {
                lang.setEastAsia(tag);
            } else {
                lang.setVal(tag);
            }
        }
    }

    /** White on black. */
    void blacken(XWPFRun run) {
        run.setColor("FFFFFF");
        var shade = run.getCTR().getRPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill("000000");
    }

    /** A list of its own, which begins at one. */
    BigInteger numbering(boolean numbers) {
        XWPFNumbering numbering = word.createNumbering();
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(numbers ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(numbers ? "%1." : "\u2022");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    /**
     * Gives the columns of facts the widths that they have in print. They stand in the grid, which LibreOffice goes by, and
     * in each cell, which Word does.
     */
    void factWidths(XWPFTable table) {
        int name = (A4_WIDTH - 2 * SIDE) * 32 / 100;
        int[] widths = {name, A4_WIDTH - 2 * SIDE - name};
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        }
    }

    /** Lines between rows only. */
    void borders(XWPFTable table) {
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
    }

    /** A number that Word counts: {@code PAGE}, {@code NUMPAGES}. */
    void field(XWPFParagraph paragraph, String name) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        XWPFRun run = new XWPFRun(field.addNewR(), (IRunBody) paragraph);
        run.setText("1");
        run(run, "", false, false);
    }
}
