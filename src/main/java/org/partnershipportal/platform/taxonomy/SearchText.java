package org.partnershipportal.platform.taxonomy;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared with what somebody types: without case, accents, vowel marks, apostrophes and hyphens. */
final class SearchText {

    private static final Normalizer2 PLAIN = Normalizer2.getNFKDInstance();
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\u0640'’ʼ‘`]+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}]+");

    private SearchText() {}

    /** {@code Côte d’Ivoire} becomes {@code cote divoire}; digits of any script and the Arabic
     * decimal mark become Latin ones. */
    static String fold(String text) {
        String bare = MARKS.matcher(PLAIN.normalize(text)).replaceAll("");
        return GAPS.matcher(digits(bare).replace('٫', '.').toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The text with the digits of every script written {@code 0} to {@code 9}. */
    static String digits(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                latin.append(Character.digit(c, 10));
            } else {
                latin.appendCodePoint(c);
            }
        });
        return latin.toString();
    }

    /** Whether what was typed is part of one of the texts. */
    static boolean matches(String typed, List<String> texts) {
        String wanted = fold(typed);
        return texts.stream().map(SearchText::fold).anyMatch(text -> text.contains(wanted));
    }
}
