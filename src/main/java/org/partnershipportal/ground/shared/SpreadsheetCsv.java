package org.partnershipportal.ground.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Comma-separated values that spreadsheets open right: UTF-8 with its mark at the start, so that Arabic and Chinese are
 * read as such, and every cell quoted. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class SpreadsheetCsv implements Spreadsheet {

    private final CSVPrinter printer;

    /** Starts the file with its headings. */
    public SpreadsheetCsv(OutputStream out, List<String> headings) {
        try {
            OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            printer = new CSVPrinter(
                    writer,
                    CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(headings);
    }

    @Override
    public void row(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(Spreadsheet::safe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
