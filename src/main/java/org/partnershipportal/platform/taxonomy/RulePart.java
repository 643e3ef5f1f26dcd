package org.partnershipportal.platform.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.taxonomy.RuleToken.Kind;

/**
 * One rule as it was typed, or what belongs to the one before or after it.
 *
 * @param set the set it names; {@code null} if it names none
 * @param setBehind whether the set stands behind the number
 * @param number the rule's number in digits; {@code null} if it has none
 * @param paragraphs the numbers and letters of its paragraphs
 * @param severalParagraphs whether further paragraphs can follow as numbers
 * @param isBare whether it is a number and nothing else
 */
record RulePart(
        @Nullable RuleSet set,
        boolean setBehind,
        @Nullable String number,
        List<String> paragraphs,
        boolean severalParagraphs,
        boolean isBare) {

    /** Reads the pieces between two separators; empty if they are no such part. */
    static Optional<RulePart> read(List<RuleToken> tokens) {
        return new Reader(tokens).read();
    }

    /** Goes through the pieces once, from the first to the last. */
    private static final class Reader {

        private final List<RuleToken> tokens;
        private final List<String> paragraphs = new ArrayList<>();
        private @Nullable RuleSet set;
        private boolean setBehind;
        private @Nullable String number;
        private boolean paragraphDue;
        private boolean several;

        Reader(List<RuleToken> tokens) {
            this.tokens = tokens;
        }

        Optional<RulePart> read() {
            for (int at = 0; at < tokens.size(); at++) {
                if (tokens.get(at).kind() == Kind.OPEN) {
                    int end = bracketedName(at);
                    if (end < 0) {
                        return Optional.empty();
                    }
                    at = end;
                } else if (!takes(tokens.get(at))) {
                    return Optional.empty();
                }
            }
            boolean bare = number != null && tokens.size() == 1;
            return paragraphDue
                    ? Optional.empty()
                    : Optional.of(new RulePart(set, setBehind, number, List.copyOf(paragraphs), several, bare));
        }

        private boolean takes(RuleToken token) {
            return switch (token.kind()) {
                case RULE, FILLER -> true;
                case DASH -> {
                    paragraphDue |= several && !paragraphs.isEmpty();
                    yield true;
                }
                case NAME -> isNamed(token.set());
                case PARAGRAPH_WORD, PARAGRAPHS_WORD -> {
                    paragraphDue = true;
                    several |= token.kind() == Kind.PARAGRAPHS_WORD;
                    yield true;
                }
                case NUMBER -> isNumbered(token.text());
                case PARAGRAPH ->
                    (number != null || paragraphDue || !paragraphs.isEmpty()) && isParagraph(token.text());
                case LETTER -> (paragraphDue || !paragraphs.isEmpty()) && isParagraph(token.text());
                case SIGN, OPEN, CLOSE, SEPARATOR, UNKNOWN -> false;
            };
        }

        private boolean isNamed(@Nullable RuleSet named) {
            boolean first = set == null;
            setBehind |= first && number != null;
            set = first ? named : set;
            return set != null && set.equals(named);
        }

        private boolean isNumbered(String digits) {
            if (paragraphDue) {
                return isParagraph(digits);
            }
            boolean first = number == null;
            number = first ? digits : number;
            return first;
        }

        private boolean isParagraph(String text) {
            paragraphs.add(text);
            paragraphDue = false;
            return true;
        }

        /** The place of the bracket that closes a set's name; -1 if something else stands in brackets. */
        private int bracketedName(int open) {
            boolean named = false;
            for (int at = open + 1; at < tokens.size(); at++) {
                RuleToken token = tokens.get(at);
                switch (token.kind()) {
                    case CLOSE -> {
                        return named ? at : -1;
                    }
                    case NAME -> named = isNamed(token.set());
                    case RULE, FILLER -> {}
                    default -> {
                        return -1;
                    }
                }
            }
            return -1;
        }
    }
}
