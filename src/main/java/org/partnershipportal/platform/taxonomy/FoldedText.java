package org.partnershipportal.platform.taxonomy;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as words in it are looked for: without case, accents and vowel marks, with the digits of every script as Latin
 * ones and Chinese in simplified letters. Each place of it knows its place in the text as typed.
 */
final class FoldedText {

    private static final Normalizer2 WIDE = Normalizer2.getNFKCInstance();
    private static final Normalizer2 PARTS = Normalizer2.getNFKDInstance();
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final char KASHIDA = '\u0640';
    private static final char ARABIC_POINT = '\u066B';

    private final String typed;
    private final StringBuilder folded = new StringBuilder();
    private int[] places = new int[64];

    private FoldedText(String text) {
        typed = WIDE.normalize(text);
        for (int at = 0; at < typed.length(); at += Character.charCount(typed.codePointAt(at))) {
            fold(typed.codePointAt(at), at);
        }
        place(folded.length(), typed.length());
    }

    static FoldedText of(String text) {
        return new FoldedText(text);
    }

    /** The text as it is compared. */
    String text() {
        return folded.toString();
    }

    /** What was typed between two places of {@link #text}. */
    String typed(int start, int end) {
        return typed.substring(places[start], places[end]);
    }

    private void fold(int letter, int at) {
        String plain = Character.isIdeographic(letter)
                ? SIMPLIFIED.transliterate(Character.toString(letter))
                : PARTS.normalize(Character.toString(letter)).toLowerCase(Locale.ROOT);
        plain.codePoints().filter(FoldedText::counts).forEach(c -> {
            place(folded.length(), at);
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                folded.append(Character.digit(c, 10));
            } else if (c == ARABIC_POINT) {
                folded.append('.');
            } else {
                folded.appendCodePoint(c);
                place(folded.length() - 1, at);
            }
        });
    }

    private static boolean counts(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> c != KASHIDA;
        };
    }

    private void place(int index, int at) {
        if (index >= places.length) {
            places = Arrays.copyOf(places, 2 * index);
        }
        places[index] = at;
    }
}
