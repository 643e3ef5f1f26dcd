package org.partnershipportal.ground.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as an Excel file (XLSX) with one sheet; what is written leaves memory every few hundred rows. */
public final class SpreadsheetXlsx implements Spreadsheet {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_NAME = 31;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    /**
     * Starts the file with its headings, which stay in sight.
     *
     * @param name the sheet's name; what Excel forbids in it is left out
     * @param language in Arabic the sheet runs from right to left
     */
    public SpreadsheetXlsx(OutputStream out, String name, Language language, List<String> headings) {
        workbook = new Workbook(out, "Partnership Portal", null);
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        sheet = workbook.newWorksheet(allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME)));
        if (language.direction().equals("rtl")) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
        row(headings);
        sheet.range(0, 0, 0, Math.max(0, headings.size() - 1)).style().bold().set();
    }

    @Override
    public void row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(rows, column, Spreadsheet.safe(cells.get(column)));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
