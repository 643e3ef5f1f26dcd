package org.partnershipportal.promises.recommendation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of a table.
 *
 * @param number as the reader's spreadsheet numbers it, from 1
 * @param cells from the first column on
 * @param dayZero the day before day 1 of the spreadsheet's dates
 */
record TableRow(int number, List<Cell> cells, LocalDate dayZero) {

    /** The day from which spreadsheets count since 1900, which they take for a leap year. */
    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final Cell NONE = new Cell("", Kind.TEXT);

    /** What stands in a cell. */
    enum Kind {
        TEXT,
        NUMBER,
        /** What stands there was reckoned, or is to be. */
        FORMULA,
        /** What should stand there could not be reckoned. */
        ERROR
    }

    /**
     * A cell.
     *
     * @param text as it is stored
     * @param kind what it is
     */
    record Cell(String text, Kind kind) {}

    /** More stands in one place than a table of recommendations has. */
    static final class TooMuch extends IOException {}

    /** Takes rows one after the other, each once. */
    @FunctionalInterface
    interface Taking {
        void take(TableRow row) throws IOException, ImportNotPossible;
    }

    /** The cell of a column; empty beyond the last one. */
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : NONE;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty() && cell.kind() != Kind.FORMULA);
    }
}
