package org.partnershipportal.exchange.grouptext;

import java.util.List;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.FieldChecks;

/** What is typed or pasted as paragraphs: an empty line stands between two of them. */
final class TypedParagraphs {

    /** The longest paragraph, in characters. */
    static final int LONGEST = 4000;

    /** The longest text that is typed at a time, in characters. */
    static final int LONGEST_TEXT = 100_000;

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    private TypedParagraphs() {}

    /** Notes in the checks which paragraph is too long. */
    static void check(FieldChecks checks, String words) {
        List<String> all = split(words);
        for (int place = 0; place < all.size(); place++) {
            int length = all.get(place).codePointCount(0, all.get(place).length());
            checks.that(length <= LONGEST, "words", "grouptext.problem.long-paragraph", place + 1, length, LONGEST);
        }
    }

    /** The paragraphs in their order; none of an empty text. */
    static List<String> split(String words) {
        return EMPTY_LINE
                .splitAsStream(words)
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
