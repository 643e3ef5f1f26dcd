package org.partnershipportal.promises.recommendation;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated values in UTF-8 row by row; the separator can also be a semicolon or a tab, as Excel writes. */
final class CsvTable {

    private static final int BEGINNING = 64 * 1024;
    private static final char MARK = '\uFEFF';

    /** A record with more characters, or more cells, is none: somewhere a quotation mark is missing. */
    private static final int LONGEST_ROW = 1_000_000;

    private static final int MOST_COLUMNS = 200;

    private CsvTable() {}

    static void read(Path file, TableRow.Taking rows) throws IOException, ImportNotPossible {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BEGINNING)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator(reader))
                    .setIgnoreEmptyLines(false)
                    .get();
            Counted counted = new Counted(reader);
            try (CSVParser parser = format.parse(counted)) {
                for (CSVRecord row : parser) {
                    counted.row();
                    rows.take(row(row));
                }
            }
        } catch (CharacterCodingException otherLetters) {
            throw new ImportNotPossible(ImportFailure.NOT_UTF8);
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException) {
                throw new ImportNotPossible(ImportFailure.NOT_UTF8);
            }
            if (unreadable.getCause() instanceof TableRow.TooMuch bomb) {
                throw bomb;
            }
            throw new ImportNotPossible(ImportFailure.UNREADABLE);
        }
    }

    /** Counts what is read for one row; the parser reads a little ahead. */
    private static final class Counted extends FilterReader {
        private long read;

        Counted(Reader in) {
            super(in);
        }

        void row() {
            read = 0;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int characters = super.read(into, from, length);
            return counted(characters, characters);
        }

        private int counted(int result, int characters) throws IOException {
            read += characters;
            if (read > LONGEST_ROW) {
                throw new TableRow.TooMuch();
            }
            return result;
        }
    }

    private static TableRow row(CSVRecord row) throws TableRow.TooMuch {
        if (row.size() > MOST_COLUMNS) {
            throw new TableRow.TooMuch();
        }
        List<TableRow.Cell> cells = StreamSupport.stream(row.spliterator(), false)
                .map(text -> new TableRow.Cell(text, text.startsWith("=") ? TableRow.Kind.FORMULA : TableRow.Kind.TEXT))
                .toList();
        return new TableRow(Math.toIntExact(row.getRecordNumber()), cells, TableRow.DAY_ZERO);
    }

    /** The sign that stands most often in the first line; the mark of UTF-8 is passed over. */
    private static String separator(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        reader.mark(BEGINNING);
        char[] beginning = new char[BEGINNING];
        int read = Math.max(0, reader.read(beginning));
        reader.reset();
        String first = new String(beginning, 0, read).lines().findFirst().orElse("");
        return Stream.of(",", ";", "\t")
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .filter(separator -> count(first, separator) > 0)
                .orElse(",");
    }

    private static long count(String line, String sign) {
        return line.chars().filter(letter -> letter == sign.charAt(0)).count();
    }
}
