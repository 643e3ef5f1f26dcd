package org.partnershipportal.ground.questionnaire;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was answered, as typed and not yet assessed: a draft may hold a number that is none. {@link AnswerCheck} says
 * what keeps it from being submitted. Files of a question are kept with the files, not here.
 */
public sealed interface AnswerValue {

    /** Nothing answered. */
    AnswerValue NONE = new Text("");

    /** Whether nothing is answered. */
    boolean isEmpty();

    /**
     * Words, a number, a day (ISO 8601) or a country (ISO 3166-1 alpha-3).
     *
     * @param text as typed, normalised to NFC
     */
    record Text(String text) implements AnswerValue {
        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /**
     * Choices by their keys.
     *
     * @param keys what was chosen
     */
    record Chosen(Set<String> keys) implements AnswerValue {
        public Chosen {
            keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
        }

        @Override
        public boolean isEmpty() {
            return keys.isEmpty();
        }
    }

    /**
     * Rows of a table.
     *
     * @param rows each by the keys of its columns; empty cells and empty rows are left out
     */
    record Rows(List<Map<String, String>> rows) implements AnswerValue {
        public Rows {
            rows = rows.stream()
                    .map(row -> {
                        TreeMap<String, String> filled = new TreeMap<>();
                        row.forEach((column, cell) -> {
                            if (!cell.isEmpty()) {
                                filled.put(column, cell);
                            }
                        });
                        return Collections.unmodifiableMap(filled);
                    })
                    .filter(row -> !row.isEmpty())
                    .toList();
        }

        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }
}
