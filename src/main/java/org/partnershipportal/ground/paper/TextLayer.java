package org.partnershipportal.ground.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.partnershipportal.ground.shared.Language;

/**
 * What a printed paper says, for those who hear, search or copy it. The renderer leaves glyphs in the order in which they
 * stand and says presentation forms; this gives each glyph its letter, each piece of text that runs from right to left the
 * words it was written in, and the cells of a row their order.
 */
final class TextLayer {

    private static final COSDictionary PAGINATION = pagination();

    private final RightToLeft turned;
    private final Map<String, Typeface> faces;
    private final Map<COSDictionary, TreeMap<Integer, String>> glyphs = new HashMap<>();

    private TextLayer(RightToLeft turned, List<Typeface> faces) {
        this.turned = turned;
        this.faces = faces.stream().collect(Collectors.toMap(Typeface::name, Function.identity()));
    }

    /** The paper with its texts corrected. */
    static PrintedPaper mended(byte[] raw, PaperPage paper, RightToLeft turned, List<Typeface> faces)
            throws IOException {
        ByteArrayOutputStream mended = new ByteArrayOutputStream(raw.length);
        try (PDDocument document = Loader.loadPDF(raw)) {
            new TextLayer(turned, faces).mend(document, paper.language());
            document.save(mended);
            return new PrintedPaper(mended.toByteArray(), document.getNumberOfPages(), paper.missing());
        }
    }

    /** All that it notes of a long paper is gone when that is saved. */
    private void mend(PDDocument document, Language language) throws IOException {
        Tags tags = new Tags(document);
        Map<COSDictionary, Set<Integer>> repeated = tags.takeOutRepeatedHeads();
        List<Piece> pieces = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pieces.addAll(pieces(document, page, repeated.getOrDefault(page.getCOSObject(), Set.of())));
        }
        say(tags, pieces);
        for (var font : glyphs.entrySet()) {
            font.getKey().setItem(COSName.TO_UNICODE, GlyphTexts.stream(document, font.getValue()));
        }
        tags.prune();
        if (language == Language.AR) {
            tags.turnRows();
            document.getDocumentCatalog()
                    .getViewerPreferences()
                    .setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
    }

    private void say(Tags tags, List<Piece> pieces) {
        Map<COSDictionary, Piece> following = new HashMap<>();
        for (Piece piece : pieces.reversed()) {
            Piece next = following.put(tags.block(piece.page, piece.number), piece);
            // The renderer drops the space at which it ends a line.
            String space = next == null || next.isOnTheLineOf(piece) ? "" : " ";
            turned.spoken(piece.text.toString()).ifPresent(words -> tags.say(piece.page, piece.number, words + space));
        }
    }

    /**
     * The tagged pieces of the page's text in their order; notes which glyphs the page has on the way.
     *
     * @param repeated the pieces that have no tag, because they were there before; the page is made to say so
     */
    private List<Piece> pieces(PDDocument document, PDPage page, Set<Integer> repeated) throws IOException {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        List<Object> tokens = new PDFStreamParser(page).parse();
        List<Piece> pieces = new ArrayList<>();
        Deque<Piece> open = new ArrayDeque<>();
        COSDictionary font = new COSDictionary();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator) {
                switch (operator.getName()) {
                    case OperatorName.SET_FONT_AND_SIZE -> font = fonts.getCOSDictionary((COSName) tokens.get(i - 2));
                    case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> {
                        Piece piece = Piece.of(page, tokens.get(i - 1));
                        if (repeated.contains(piece.number)) {
                            tokens.set(i - 2, COSName.ARTIFACT);
                            tokens.set(i - 1, PAGINATION);
                            piece = Piece.of(page, PAGINATION);
                        }
                        open.push(piece);
                    }
                    case OperatorName.SET_MATRIX -> {
                        if (!open.isEmpty() && tokens.get(i - 1) instanceof COSNumber height) {
                            open.peek().height = height.floatValue();
                        }
                    }
                    case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> {
                        String text = shown(font, tokens.get(i - 1));
                        open.forEach(piece -> piece.text.append(text));
                    }
                    case OperatorName.END_MARKED_CONTENT -> {
                        Piece closed = open.pop();
                        if (closed.number >= 0) {
                            pieces.add(closed);
                        }
                    }
                    default -> {}
                }
            }
        }
        if (!repeated.isEmpty()) {
            PDStream contents = new PDStream(document);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(contents);
        }
        return pieces;
    }

    private String shown(COSDictionary font, Object operand) {
        StringBuilder text = new StringBuilder();
        if (operand instanceof COSArray parts) {
            parts.forEach(part -> text.append(shown(font, part)));
        } else if (operand instanceof COSString string) {
            Typeface face = faces.get(nameOf(font));
            byte[] codes = string.getBytes();
            for (int i = 0; face != null && i + 1 < codes.length; i += 2) {
                int glyph = Byte.toUnsignedInt(codes[i]) << 8 | Byte.toUnsignedInt(codes[i + 1]);
                text.append(glyphs.computeIfAbsent(font, any -> new TreeMap<>()).computeIfAbsent(glyph, face::text));
            }
        }
        return text.toString();
    }

    private static COSDictionary pagination() {
        COSDictionary pagination = new COSDictionary();
        pagination.setName(COSName.TYPE, "Pagination");
        pagination.setDirect(true);
        return pagination;
    }

    /** Without the six letters that mark a font of which only a part is embedded. */
    private static String nameOf(COSDictionary font) {
        return font.getNameAsString(COSName.BASE_FONT, "").replaceFirst("^[A-Z]{6}\\+", "");
    }

    /** A piece of text with a number by which the tags refer to it; without one (-1) it is no part of the text. */
    private static final class Piece {

        private final PDPage page;
        private final int number;
        private final StringBuilder text = new StringBuilder();
        private float height;

        private Piece(PDPage page, int number) {
            this.page = page;
            this.number = number;
        }

        static Piece of(PDPage page, Object properties) {
            return new Piece(
                    page, properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1);
        }

        boolean isOnTheLineOf(Piece other) {
            return page.equals(other.page) && height == other.height;
        }
    }
}
