package org.partnershipportal.platform.taxonomy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;

/** A table of {@code taxonomy/} on the class path. Every column is text: {@code NA} is Namibia, {@code 020} keeps its zero. */
final class ReferenceFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString(null)
            .get();

    private ReferenceFile() {}

    /** The rows in the order of the file. */
    static <T> List<T> read(String file, Function<Row, T> each) {
        var stream = Objects.requireNonNull(ReferenceFile.class.getResourceAsStream("/taxonomy/" + file), file);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var records = FORMAT.parse(reader)) {
            return records.stream().map(Row::new).map(each).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row; a column that the file has not is a fault of the build, an empty cell means "not found". */
    record Row(CSVRecord cells) {

        String text(String column) {
            return cells.get(column);
        }

        boolean yes(String column) {
            return text(column).equals("yes");
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        @Nullable
        LocalDate day(String column) {
            return text(column).isEmpty() ? null : LocalDate.parse(text(column));
        }

        List<String> list(String column) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split(" *; *", -1));
        }

        Names names(String prefix) {
            Map<Language, String> found = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                String name = text(prefix + "_" + language.tag());
                if (!name.isEmpty()) {
                    found.put(language, name);
                }
            }
            return new Names(found);
        }
    }
}
