package org.partnershipportal.ground.questionnaire;

import java.util.Locale;

/** What a question asks for. */
public enum QuestionKind {
    LONG_TEXT,
    SHORT_TEXT,
    ONE_OF,
    SEVERAL_OF,
    NUMBER,
    DATE,
    COUNTRY,
    ATTACHMENT,
    /** Rows of the same columns: how agencies report activities and plans (R14.10). */
    TABLE;

    /** Whether it offers choices of its own. */
    public boolean hasChoices() {
        return this == ONE_OF || this == SEVERAL_OF;
    }

    /** Whether a word limit makes sense. */
    public boolean hasWords() {
        return this == LONG_TEXT || this == SHORT_TEXT;
    }

    /** Whether the least and the most can be said: of a number, a day, or how many are chosen. */
    public boolean hasBounds() {
        return this == NUMBER || this == DATE || this == SEVERAL_OF;
    }

    /** Whether a column of a table may be of this kind. */
    public boolean fitsColumn() {
        return this == SHORT_TEXT || this == ONE_OF || this == NUMBER || this == DATE || this == COUNTRY;
    }

    /** Key of its name. */
    public String key() {
        return "questionnaire.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
