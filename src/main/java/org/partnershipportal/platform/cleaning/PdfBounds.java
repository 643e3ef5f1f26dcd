package org.partnershipportal.platform.cleaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What a stream of a PDF says of its own size. Readers make room for it before they unpack anything, so a small file can ask
 * for any amount; more than a large drawing needs is refused before it is unpacked here.
 */
final class PdfBounds {

    /** Of a picture with grey or colours; a page of A3 scanned at 600 dots per inch has 70 million. */
    static final long MOST_PIXELS = 100_000_000;

    /** Of a picture in black and white, each of them a bit; a page of A2 scanned so has 140 million. */
    static final long MOST_BITS = 250_000_000;

    /** Bytes of one row of pixels. */
    private static final long LONGEST_ROW = 4L * 1024 * 1024;

    private static final int BITS = 8;
    private static final int FAX_COLUMNS = 1728;

    private static final COSName PREDICTOR = COSName.getPDFName("Predictor");
    private static final COSName SHORT_PARAMETERS = COSName.getPDFName("DP");
    private static final COSName SHORT_WIDTH = COSName.getPDFName("W");
    private static final COSName SHORT_HEIGHT = COSName.getPDFName("H");
    private static final Set<COSName> FAX = names("CCITTFaxDecode", "CCF");
    private static final Set<COSName> PACKED = names("FlateDecode", "Fl", "LZWDecode", "LZW");
    private static final Set<COSName> OF_ROWS = names("Predictor", "Colors", "BitsPerComponent", "Columns");
    private static final Set<COSName> OF_FAX = names(
            "K",
            "Columns",
            "Rows",
            "EndOfLine",
            "EncodedByteAlign",
            "EndOfBlock",
            "BlackIs1",
            "DamagedRowsBeforeError");

    private PdfBounds() {}

    /**
     * Asks that what the stream says of itself is no more than a reader can hold.
     *
     * @param filters how it is packed, the outermost first
     * @throws DocumentNotAccepted if it is more, or cannot be told
     */
    static void require(COSStream stream, List<COSName> filters) {
        if (stream.containsKey(SHORT_PARAMETERS) && !stream.containsKey(COSName.DECODE_PARMS)) {
            stream.setItem(COSName.DECODE_PARMS, stream.getItem(SHORT_PARAMETERS));
        }
        stream.removeItem(SHORT_PARAMETERS);
        boolean twoColours = !filters.isEmpty() && isOfTwoColours(filters.getLast());
        require(width(stream), height(stream), twoColours ? MOST_BITS : MOST_PIXELS);
        for (int i = 0; i < filters.size(); i++) {
            COSDictionary parameters = parameters(stream, i);
            if (parameters != null && isByDifference(filters.get(i), parameters)) {
                requireRow(parameters);
            }
            if (FAX.contains(filters.get(i))) {
                requireFax(stream, parameters);
            }
        }
    }

    /**
     * Asks that a picture has no more pixels than that.
     *
     * @throws DocumentNotAccepted if it has
     */
    static void require(long width, long height, long most) {
        if (width < 0 || height < 0 || width > most || height > most || width * height > most) {
            throw new DocumentNotAccepted(DocumentRefusal.ARCHIVE_BOMB);
        }
    }

    /** Whether a picture packed so is black and white. */
    static boolean isOfTwoColours(COSName filter) {
        return FAX.contains(filter) || filter.equals(COSName.JBIG2_DECODE);
    }

    /** How one of the stream's filters is to be used; {@code null} if it does not say. */
    static @Nullable COSDictionary parameters(COSStream stream, int filter) {
        return switch (stream.getDictionaryObject(COSName.DECODE_PARMS)) {
            case COSDictionary one when filter == 0 -> one;
            case COSArray several
            when filter < several.size() -> several.getObject(filter) instanceof COSDictionary found ? found : null;
            case null, default -> null;
        };
    }

    /** The rows of a stream whose only filter packs what differs from the row above; {@code null} of any other. */
    static @Nullable COSDictionary rows(COSStream stream, List<COSName> filters) {
        COSDictionary parameters = parameters(stream, 0);
        return filters.size() == 1 && parameters != null && isByDifference(filters.getFirst(), parameters)
                ? only(parameters, OF_ROWS)
                : null;
    }

    /** The parameters without what differs from the row above. */
    static COSDictionary withoutRows(COSDictionary parameters) {
        COSDictionary rest = new COSDictionary(parameters);
        rest.removeItem(PREDICTOR);
        return rest;
    }

    /** How a fax's rows are to be read, with their number, so that no reader looks for more. */
    static COSDictionary fax(COSStream stream, @Nullable COSDictionary parameters) {
        COSDictionary fax = parameters == null ? new COSDictionary() : only(parameters, OF_FAX);
        fax.setLong(COSName.ROWS, rows(stream, parameters));
        return fax;
    }

    private static boolean isByDifference(COSName filter, COSDictionary parameters) {
        return PACKED.contains(filter) && parameters.getLong(PREDICTOR, 1) > 1;
    }

    private static void requireRow(COSDictionary parameters) {
        long colours = parameters.getLong(COSName.COLORS, 1);
        long bits = parameters.getLong(COSName.BITS_PER_COMPONENT, BITS);
        require(parameters.getLong(COSName.COLUMNS, 1), 1, LONGEST_ROW * BITS);
        require(colours, bits, LONGEST_ROW * BITS);
        require(parameters.getLong(COSName.COLUMNS, 1), colours * bits, LONGEST_ROW * BITS);
    }

    /** A fax that does not say how many rows it has may go on for ever. */
    private static void requireFax(COSStream stream, @Nullable COSDictionary parameters) {
        long columns = parameters == null ? FAX_COLUMNS : parameters.getLong(COSName.COLUMNS, FAX_COLUMNS);
        long rows = rows(stream, parameters);
        require(columns, rows == 0 ? Long.MAX_VALUE : rows, MOST_BITS);
    }

    private static long rows(COSStream stream, @Nullable COSDictionary parameters) {
        return Math.max(height(stream), parameters == null ? 0 : parameters.getLong(COSName.ROWS, 0));
    }

    private static long width(COSStream stream) {
        return stream.getLong(COSName.WIDTH, stream.getLong(SHORT_WIDTH, 0));
    }

    private static long height(COSStream stream) {
        return stream.getLong(COSName.HEIGHT, stream.getLong(SHORT_HEIGHT, 0));
    }

    private static COSDictionary only(COSDictionary from, Set<COSName> keys) {
        COSDictionary kept = new COSDictionary();
        keys.stream().filter(from::containsKey).forEach(key -> kept.setItem(key, from.getDictionaryObject(key)));
        return kept;
    }

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
