package org.partnershipportal.shared;

import java.io.Closeable;
import java.util.List;

/**
 * A table that is written row by row, as a file that spreadsheets open right. Every cell is a text, so that {@code NA} and
 * leading zeros stay what they are, and none is taken for a formula. Closing it ends the file and its stream.
 */
public sealed interface Spreadsheet extends Closeable permits SpreadsheetCsv, SpreadsheetXlsx {

    /** What a cell holds at the most, in UTF-16 units: as many as Excel takes. */
    int LONGEST_CELL = 32_767;

    /** Adds a row; a cell that is too long is cut, and ends with how many characters are missing, in brackets. */
    void row(List<String> cells);

    /** The cell as no spreadsheet will run it, and not too long for any. */
    static String safe(String cell) {
        String inert = !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        if (inert.length() <= LONGEST_CELL) {
            return inert;
        }
        int end = inert.offsetByCodePoints(0, inert.codePointCount(0, LONGEST_CELL - 20));
        return inert.substring(0, end) + " \u2026 [+" + inert.codePointCount(end, inert.length()) + "]";
    }
}
