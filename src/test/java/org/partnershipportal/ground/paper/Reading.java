package org.partnershipportal.ground.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed paper as people get at it: read aloud by its tags, searched and copied by its glyphs. */
final class Reading {

    private static final Set<String> BLOCKS = Set.of("P", "H1", "H2", "H3", "TH", "TD", "Lbl", "LBody");

    private final Map<COSDictionary, Map<Integer, String>> pieces = new HashMap<>();
    private final List<StringBuilder> blocks = new ArrayList<>();

    private Reading() {}

    /** What a screen reader says: the text of each paragraph, heading and cell, in the order of the tags. */
    static List<String> aloud(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reading reading = new Reading();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(piece -> reading.note(page, piece));
            }
            reading.read(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), new COSDictionary());
            return reading.blocks.stream()
                    .map(block -> block.toString().strip())
                    .filter(block -> !block.isEmpty())
                    .toList();
        }
    }

    /** What one gets who marks everything and copies it. */
    static String copied(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** All that the fonts' tables say their glyphs are. */
    static Set<Integer> letters(byte[] pdf) throws IOException {
        Set<Integer> letters = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                for (COSName name : fonts.keySet()) {
                    COSStream table = fonts.getCOSDictionary(name).getCOSStream(COSName.TO_UNICODE);
                    var map = new CMapParser().parse(new RandomAccessReadBuffer(table.createInputStream()));
                    for (int glyph = 0; glyph < 0x10000; glyph++) {
                        String text = map.toUnicode(glyph, 2);
                        if (text != null) {
                            text.codePoints().forEach(letters::add);
                        }
                    }
                }
            }
        }
        return letters;
    }

    /** The places of all glyphs, page by page. */
    static List<TextPosition> glyphs(byte[] pdf) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    glyphs.add(glyph);
                }
            }.getText(document);
        }
        return glyphs;
    }

    private void note(PDPage page, PDMarkedContent piece) {
        StringBuilder text = new StringBuilder();
        for (Object content : piece.getContents()) {
            if (content instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            }
        }
        if (piece.getMCID() >= 0) {
            pieces.computeIfAbsent(page.getCOSObject(), any -> new HashMap<>()).put(piece.getMCID(), text.toString());
        }
    }

    private void read(COSDictionary element, COSDictionary outerPage) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? outerPage : own;
        if (blocks.isEmpty() || BLOCKS.contains(element.getNameAsString(COSName.S, ""))) {
            blocks.add(new StringBuilder());
        }
        if (element.containsKey(COSName.ACTUAL_TEXT)) {
            blocks.getLast().append(element.getString(COSName.ACTUAL_TEXT));
            return;
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                kid(several.getObject(i), page);
            }
        } else if (kids != null) {
            kid(kids, page);
        }
    }

    private void kid(COSBase kid, COSDictionary page) {
        if (kid instanceof COSInteger number) {
            blocks.getLast().append(piece(page, number.intValue()));
        } else if (kid instanceof COSDictionary piece && piece.containsKey(COSName.MCID)) {
            blocks.getLast().append(piece(piece.getCOSDictionary(COSName.PG), piece.getInt(COSName.MCID)));
        } else if (kid instanceof COSDictionary element && !element.containsKey(COSName.OBJ)) {
            read(element, page);
        }
    }

    private String piece(COSDictionary page, int number) {
        return Objects.requireNonNull(pieces.getOrDefault(page, Map.of()).get(number), "a tag without its text");
    }
}
