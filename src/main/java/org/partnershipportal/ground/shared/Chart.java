package org.partnershipportal.ground.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A finding in numbers: tables whose rows have bars, all on one scale. Page, application and file are made from it, so they
 * say the same (decision 67). Counts of fewer than three in all are said in words, without bars.
 *
 * @param language the reader's language, in which all its words are
 * @param finding what the numbers show; its heading
 * @param note what is counted and what is not; may be empty
 * @param measure what the numbers are
 * @param tables one for each way of dividing them
 * @param csv address of the file with the same numbers; empty if there is none
 */
public record Chart(
        Language language,
        String finding,
        String note,
        Measure measure,
        List<Table> tables,
        @Nullable Days days,
        String csv) {

    /** What its file is. */
    public static final String FILE_TYPE = "text/csv;charset=UTF-8";

    /** From this number on bars are drawn. */
    private static final long DRAWN_FROM = 3;

    /** Checks that there is something to draw, and that no part is greater than its whole. */
    public Chart {
        tables = List.copyOf(tables);
        if (finding.isBlank() || tables.isEmpty()) {
            throw new IllegalArgumentException("A chart has a finding and at least one table");
        }
        boolean divided = measure.isDivided();
        if (tables.stream().flatMap(table -> table.rows().stream()).anyMatch(row -> !divided && row.part() > 0)) {
            throw new IllegalArgumentException("A part is counted, but the measure has no word for it");
        }
    }

    /** The same chart with the address of its file. */
    public Chart withFile(String address) {
        return new Chart(language, finding, note, measure, tables, address);
    }

    /** The number for which a bar is as long as it can be. */
    public long scale() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .mapToLong(Row::all)
                .max()
                .orElse(0);
    }

    /** Whether so few are counted that words say it better than bars. */
    public boolean inWords() {
        return measure.counted() && tables.stream().mapToLong(Table::all).max().orElse(0) < DRAWN_FROM;
    }

    /** All that the picture says, in words: the text for those who do not see it. */
    public String words() {
        return finding + tables.stream().map(table -> "\n" + words(table)).collect(Collectors.joining());
    }

    /** What one table says in words; rows without anything are left out. */
    String words(Table table) {
        Translations texts = Translations.standard();
        List<String> said = table.rows().stream()
                .filter(row -> row.all() > 0)
                .map(this::words)
                .toList();
        return texts.text(
                language,
                "uikit.chart.table",
                table.label(),
                said.isEmpty() ? texts.text(language, "uikit.chart.none") : Formats.list(said, language));
    }

    private String words(Row row) {
        String number = row.label() + " " + Formats.number(row.all(), language);
        return row.part() == 0
                ? number
                : number
                        + Formats.aside(
                                Translations.standard()
                                        .text(
                                                language,
                                                "uikit.chart.table",
                                                measure.part(),
                                                Formats.number(row.part(), language)),
                                language);
    }

    /** The headings of its file. */
    public List<String> headings() {
        Translations texts = Translations.standard();
        List<String> headings = new ArrayList<>(List.of(
                texts.text(language, "uikit.chart.divided-by"),
                texts.text(language, "uikit.chart.row-heading"),
                measure.all()));
        if (measure.isDivided()) {
            headings.add(measure.part());
        }
        return List.copyOf(headings);
    }

    /** The rows of its file; also those without anything. */
    public List<List<String>> cells() {
        return tables.stream()
                .flatMap(table -> table.rows().stream().map(row -> cells(table, row)))
                .toList();
    }

    private List<String> cells(Table table, Row row) {
        List<String> cells = new ArrayList<>(List.of(table.label(), row.label(), String.valueOf(row.all())));
        if (measure.isDivided()) {
            cells.add(String.valueOf(row.part()));
        }
        return List.copyOf(cells);
    }

    /** Its file: the same numbers as a table that spreadsheets open right. */
    public byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Spreadsheet table = new SpreadsheetCsv(file, headings())) {
            cells().forEach(table::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /**
     * What the numbers are.
     *
     * @param all heading of the numbers, such as "inputs" or "working days"
     * @param part heading of the second number, which is part of the first, such as "cited"; empty if there is none
     * @param rest what the others are, such as "not cited"; empty if there is no second number
     * @param counted whether things are counted, not measured
     */
    public record Measure(String all, String part, String rest, boolean counted) {

        /** Things that are counted. */
        public static Measure count(String all) {
            return new Measure(all, "", "", true);
        }

        /** Things that are counted, and how many of them are something more. */
        public static Measure count(String all, String part, String rest) {
            return new Measure(all, part, rest, true);
        }

        /** Something that is measured, such as days, of which even one is worth a bar. */
        public static Measure amount(String unit) {
            return new Measure(unit, "", "", false);
        }

        boolean isDivided() {
            return !part.isEmpty();
        }
    }

    /**
     * The numbers divided in one way.
     *
     * @param label what divides them, such as "Group"
     * @param rows the rows, in their order
     */
    public record Table(String label, List<Row> rows) {

        /** Copies the rows. */
        public Table {
            rows = List.copyOf(rows);
        }

        long all() {
            return rows.stream().mapToLong(Row::all).sum();
        }

        long part() {
            return rows.stream().mapToLong(Row::part).sum();
        }
    }

    /**
     * A row.
     *
     * @param label what the number belongs to
     * @param all the number, from nought
     * @param part how much of it is what the measure's part says
     */
    public record Row(String label, long all, long part) {

        /** Checks that the part is none or some of the whole. */
        public Row {
            if (part < 0 || part > all) {
                throw new IllegalArgumentException(part + " is no part of " + all);
            }
        }

        public Row(String label, long all) {
            this(label, all, 0);
        }
    }
}
