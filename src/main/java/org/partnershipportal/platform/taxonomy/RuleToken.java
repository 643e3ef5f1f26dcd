package org.partnershipportal.platform.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * A piece of what somebody typed to cite rules.
 *
 * @param kind what it is
 * @param text as it is compared
 * @param set the set that a name means; {@code null} for all else
 * @param start its first place in the text as typed
 * @param end the place after it
 */
record RuleToken(Kind kind, String text, @Nullable RuleSet set, int start, int end) {

    /** What a piece is. */
    enum Kind {
        /** A set of rules. */
        NAME,
        /** "Rule", in any language. */
        RULE,
        /** "Paragraph" or "letter": one is named next. */
        PARAGRAPH_WORD,
        /** "Paragraphs": several are named next. */
        PARAGRAPHS_WORD,
        /** Digits, or a Chinese numeral. */
        NUMBER,
        /** A paragraph's number or letter in brackets or after a dot. */
        PARAGRAPH,
        /** A letter by itself. */
        LETTER,
        /** An article, a preposition, "number", a full stop. */
        FILLER,
        /** A hyphen or dash. */
        DASH,
        /** A hyphen or dot right before a number, as a negative or decimal number has it. */
        SIGN,
        OPEN,
        CLOSE,
        /** What parts one rule from the next. */
        SEPARATOR,
        /** Anything else. */
        UNKNOWN
    }
}
