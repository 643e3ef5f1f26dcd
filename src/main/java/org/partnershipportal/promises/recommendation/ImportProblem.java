package org.partnershipportal.promises.recommendation;

import java.util.List;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What is wrong with a row of a table, and the cure.
 *
 * @param row as the reader's spreadsheet numbers it
 * @param heading of the column
 * @param note whether the row is imported all the same, or was already; else it is left out
 * @param key the sentence's key
 * @param args what stands in its placeholders: texts and numbers
 */
@ForOwnPages
public record ImportProblem(int row, String heading, boolean note, String key, List<Object> args) {

    private static final int LONGEST = 250;

    public ImportProblem {
        args = args.stream()
                .map(arg -> arg instanceof String text ? cut(text) : arg)
                .toList();
    }

    /** A cell can hold a page; a sentence about it names its beginning. */
    private static Object cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
