package org.partnershipportal.ground.questionnaire;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a question within its questionnaire, in addresses, exports and the canonical form of an input; never shown as its text.
 *
 * @param value a small Latin letter, then up to 39 small letters, digits and hyphens
 */
public record QuestionKey(String value) implements Comparable<QuestionKey> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public QuestionKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a question's key");
        }
    }

    /** The key in a text from outside; empty if it has not the form of one. */
    public static Optional<QuestionKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new QuestionKey(text)) : Optional.empty();
    }

    /** Whether a text has the form of a key; sections, choices and columns are named in the same form. */
    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(QuestionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
