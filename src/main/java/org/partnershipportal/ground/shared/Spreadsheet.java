package org.partnershipportal.ground.shared;

import java.io.Closeable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table that is written row by row, as a file that spreadsheets open right. Every cell is a text, so that {@code NA} and
 * leading zeros stay what they are, and none is taken for a formula. Closing it ends the file and its stream.
 */
public interface Spreadsheet extends Closeable {

    /** What a cell holds at the most, in UTF-16 units: as many as Excel takes. */
    int LONGEST_CELL = 32_767;

    /** How lines end on other systems. */
    Pattern LINE_END = Pattern.compile("\r\n?");

    /** Controls but tab and line feed, unpaired surrogates, and what is no character. */
    Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

    /** With what a formula can begin; spreadsheets of East Asia also take the full-width signs. */
    String FORMULA = "=+-@\t\n\uFF1D\uFF0B\uFF0D\uFF20\u2212";

    /** Adds a row; a cell that is too long is cut, and ends with how many characters are missing, in brackets. */
    void row(List<String> cells);

    /**
     * The cell as no spreadsheet will run it, and not too long for any. Lines end alike everywhere; what no XML file may
     * hold, and half a character, becomes U+FFFD in both kinds of file.
     */
    static String safe(String cell) {
        String plain =
                UNWRITABLE.matcher(LINE_END.matcher(cell).replaceAll("\n")).replaceAll("\uFFFD");
        String inert = !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        if (inert.length() <= LONGEST_CELL) {
            return inert;
        }
        int end = inert.offsetByCodePoints(0, inert.codePointCount(0, LONGEST_CELL - 20));
        return inert.substring(0, end) + " \u2026 [+" + inert.codePointCount(end, inert.length()) + "]";
    }
}
