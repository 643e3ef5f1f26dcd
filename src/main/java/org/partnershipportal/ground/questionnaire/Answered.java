package org.partnershipportal.ground.questionnaire;

import java.util.List;
import org.partnershipportal.ground.shared.Direction;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * An answer as it is read, by the kind of its question: the one wording of an answer, made by {@link AnswerWording}. Pages,
 * papers, cells and codings only draw it, so that none says anything else than the others (decision 25).
 */
public sealed interface Answered {

    /** Not answered. */
    record Nothing() implements Answered {}

    /**
     * A long or a short text.
     *
     * @param words as typed
     */
    record Prose(Own words) implements Answered {}

    /**
     * A number, a day or a country.
     *
     * @param words how it is read
     */
    record Brief(Words words) implements Answered {}

    /**
     * What was chosen.
     *
     * @param names in the order in which the question offers them
     */
    record Choices(List<Words> names) implements Answered {
        public Choices {
            names = List.copyOf(names);
        }
    }

    /**
     * Rows of a table.
     *
     * @param headings of the columns
     * @param rows each with a cell for each column; the words of an empty cell are empty
     */
    record Table(List<LocalizedText> headings, List<List<Words>> rows) implements Answered {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Words of an answer. */
    sealed interface Words {

        /** As typed: what the answer holds, whoever reads it. */
        String typed();

        /** As read, with its language. */
        LocalizedText text();

        /** The words as read. */
        default String read() {
            return text().text();
        }

        /** Tag of the language of the words as read. */
        default String language() {
            return text().language();
        }

        /** In which direction they are read, as {@code dir} has it. */
        default String direction() {
            return Direction.of(text());
        }
    }

    /**
     * The contributor's own words, which stay as typed; only in these can something be redacted.
     *
     * @param text the words
     */
    record Own(LocalizedText text) implements Words {
        @Override
        public String typed() {
            return text.text();
        }
    }

    /**
     * A day.
     *
     * @param typed as ISO 8601
     * @param text as the reader's language writes it
     */
    record Day(String typed, LocalizedText text) implements Words {}

    /**
     * A number of a question that names the unit in which it counts.
     *
     * @param typed the number as typed
     * @param text the number with its unit
     */
    record Measured(String typed, LocalizedText text) implements Words {}

    /**
     * A choice or a country.
     *
     * @param typed its key or code
     * @param text its name
     */
    record Named(String typed, LocalizedText text) implements Words {}

    /** The name by which a template knows how it is drawn. */
    default String form() {
        return switch (this) {
            case Nothing nothing -> "nothing";
            case Prose prose -> "prose";
            case Brief brief -> "brief";
            case Choices choices -> "choices";
            case Table table -> "table";
        };
    }
}
