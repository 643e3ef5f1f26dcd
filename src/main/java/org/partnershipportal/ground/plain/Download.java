package org.partnershipportal.ground.plain;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.Spreadsheet;
import org.partnershipportal.ground.shared.SpreadsheetCsv;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file as an answer: it is saved, never shown, and runs nothing where a browser shows it all the same. */
public final class Download {

    /** How many rows are read at a time; no list gives more. */
    private static final int BLOCK = 200;

    private Download() {}

    /** Says that what follows is to be saved under this name. */
    public static void attachment(HttpServletResponse response, String name) {
        ContentDisposition.Builder attachment = ContentDisposition.attachment();
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (ascii ? attachment.filename(name) : attachment.filename(name, StandardCharsets.UTF_8))
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** Sends the numbers of a chart as a table that spreadsheets open right. */
    public static void chart(HttpServletResponse response, String name, Chart chart) throws IOException {
        send(response, Chart.FILE_TYPE, name, chart.file());
    }

    /** Sends a file that is there as a whole. */
    public static void send(HttpServletResponse response, String type, String name, byte[] content) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        attachment(response, name);
        response.getOutputStream().write(content);
    }

    /**
     * Sends all that a list finds as a table that spreadsheets open right.
     *
     * @param cells the cells of a row, below the headings
     */
    public static <T> void table(
            HttpServletResponse response,
            String name,
            List<String> headings,
            Listing.Finding<T> found,
            Function<T, List<String>> cells)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Spreadsheet table = new SpreadsheetCsv(file, headings)) {
            int first = 0;
            List<T> rows;
            do {
                rows = found.part(first, BLOCK).rows();
                rows.forEach(row -> table.row(cells.apply(row)));
                first += rows.size();
            } while (rows.size() == BLOCK);
        }
        send(response, Chart.FILE_TYPE, name, file.toByteArray());
    }
}
