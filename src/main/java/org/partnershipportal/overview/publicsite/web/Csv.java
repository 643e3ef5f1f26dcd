package org.partnershipportal.overview.publicsite.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a file that spreadsheets open right: UTF-8 with a byte order mark, RFC 4180, every cell quoted so that it
 * stays a text ({@code NA}, leading zeros), and nothing in it is ever calculated.
 */
final class Csv {

    /** How many records are read at a time. */
    static final int BLOCK = 500;

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** A table with these headings. */
    Csv(List<String> headings) {
        row(headings);
    }

    /** Adds a row. */
    void row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** The file as an answer. */
    ResponseEntity<byte[]> download(String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A leading sign that would begin a formula is kept, behind an apostrophe that makes it a text. */
    private static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
