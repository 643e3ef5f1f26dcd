package org.partnershipportal.platform.records;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that records are found by in lists: kept folded in a column of their own, and asked for by words. */
public final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchWords() {}

    /** A text as it is searched for: without accents, vowel signs and capitals. */
    public static String folded(String text) {
        String unmarked =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(unmarked.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /**
     * The condition that what was typed stands in a column of folded texts; signs that mean something to the database mean
     * themselves.
     */
    public static Where in(String column, String typed) {
        String words = folded(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return Where.of(column + " LIKE :words ESCAPE '!'", "words", "%" + words + "%");
    }
}
