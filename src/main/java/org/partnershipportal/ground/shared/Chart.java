package org.partnershipportal.ground.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding in numbers: tables whose rows have bars, all on one scale. Page, application and file are made from it, so they
 * say the same (decision 67). Counts of fewer than three in all are said in words, without bars.
 *
 * @param language the reader's language, in which all its words are
 * @param finding what the numbers show; its heading
 * @param note what is counted and what is not; may be empty
 * @param measure what the numbers are
 * @param tables one for each way of dividing them
 * @param days the same by day; {@code null} if it is not told
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

    /** Without days. */
    public Chart(Language language, String finding, String note, Measure measure, List<Table> tables, String csv) {
        this(language, finding, note, measure, tables, null, csv);
    }

    /** The same chart with the address of its file. */
    public Chart withFile(String address) {
        return new Chart(language, finding, note, measure, tables, days, address);
    }

    /** The number for which a bar is as long as it can be. */
    public long scale() {
        return tables.stream().mapToLong(Table::scale).max().orElse(0);
    }

    /** Whether so few are counted that words say it better than bars. */
    public boolean inWords() {
        long most = tables.stream().mapToLong(Table::all).max().orElse(0);
        return measure.counted() && Math.max(most, days == null ? 0 : days.all()) < DRAWN_FROM;
    }

    /** All that the picture says, in words: the text for those who do not see it. */
    public String words() {
        return finding
                + Stream.concat(tables.stream(), Stream.ofNullable(days).map(all -> all.table(language)))
                        .map(table -> "\n" + words(table))
                        .collect(Collectors.joining());
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
                "uikit.chart.list",
                table.label(),
                said.isEmpty() ? texts.text(language, "uikit.chart.none") : Formats.list(said, language));
    }

    private String words(Row row) {
        String number = Translations.standard()
                .text(language, "uikit.chart.table", row.label(), Formats.number(row.all(), language));
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
        return Stream.concat(
                        tables.stream().flatMap(table -> table.rows().stream().map(row -> cells(table, row))),
                        Stream.ofNullable(days).flatMap(this::cells))
                .toList();
    }

    /** By day alone it is not told how much is a part of it. */
    private Stream<List<String>> cells(Days all) {
        return all.counted().entrySet().stream().map(day -> {
            List<String> cells =
                    new ArrayList<>(List.of(all.label(), day.getKey().toString(), String.valueOf(day.getValue())));
            if (measure.isDivided()) {
                cells.add("");
            }
            return List.copyOf(cells);
        });
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

        /** With the most first. */
        public static Table mostFirst(String label, Stream<Row> rows) {
            return new Table(
                    label,
                    rows.sorted(Comparator.comparingLong(Row::all).reversed()).toList());
        }

        /** With the most first, and the rest last, if there is any. */
        public static Table mostFirst(String label, Stream<Row> rows, Row rest) {
            return new Table(
                    label,
                    Stream.concat(
                                    mostFirst(label, rows).rows().stream(),
                                    Stream.of(rest).filter(row -> row.all() > 0))
                            .toList());
        }

        /** Copies the rows. */
        public Table {
            rows = List.copyOf(rows);
        }

        long scale() {
            return rows.stream().mapToLong(Row::all).max().orElse(0);
        }

        long all() {
            return rows.stream().mapToLong(Row::all).sum();
        }

        long part() {
            return rows.stream().mapToLong(Row::part).sum();
        }
    }

    /**
     * The numbers by day, on a scale of their own: columns, and a table by week, which says the same on a narrow screen.
     *
     * @param label what happened by day, such as "Received by day"
     * @param counted the days on which there was something, with its number
     */
    public record Days(String label, SortedMap<LocalDate, Long> counted) {

        /** So many weeks are shown whether something was in them or not. */
        private static final int WEEKS = 16;

        /** Copies them, and checks that there is one. */
        public Days {
            if (counted.isEmpty()) {
                throw new IllegalArgumentException("Nothing is told by day");
            }
            counted = Collections.unmodifiableSortedMap(new TreeMap<>(counted));
        }

        long all() {
            return counted.values().stream().mapToLong(Long::longValue).sum();
        }

        /** How many days lie between the first and the last, both included. */
        int span() {
            return place(counted.lastKey()) + 1;
        }

        /** Which of them a day is, from 0. */
        int place(LocalDate day) {
            return (int) ChronoUnit.DAYS.between(counted.firstKey(), day);
        }

        /** The number for which a column is as high as it can be. */
        long scale() {
            return Collections.max(counted.values());
        }

        /** The day with the most; the first of several. */
        LocalDate most() {
            return counted.entrySet().stream()
                    .max(Map.Entry.<LocalDate, Long>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<LocalDate, Long>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
        }

        /** The days on which there was something. */
        Table table(Language language) {
            return rows(label, counted, language);
        }

        /** By week, from Monday; over a long time the weeks without anything are left out. */
        Table weeks(Language language) {
            SortedMap<LocalDate, Long> weeks = new TreeMap<>();
            counted.forEach((day, number) -> weeks.merge(monday(day), number, Long::sum));
            List<LocalDate> all = weeks.firstKey()
                    .datesUntil(weeks.lastKey().plusDays(1), Period.ofWeeks(1))
                    .toList();
            if (all.size() <= WEEKS) {
                all.forEach(week -> weeks.putIfAbsent(week, 0L));
            }
            return rows(Translations.standard().text(language, "uikit.chart.week"), weeks, language);
        }

        private static Table rows(String label, SortedMap<LocalDate, Long> numbers, Language language) {
            return new Table(
                    label,
                    numbers.entrySet().stream()
                            .map(one -> new Row(Formats.date(one.getKey(), language), one.getValue()))
                            .toList());
        }

        private static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
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
