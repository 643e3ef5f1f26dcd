package org.partnershipportal.ground.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins letters of Arabic script: puts in each letter's place the shape that it has between its neighbours, as the fonts
 * know them by their presentation forms (The Unicode Standard, 9.2). Vowel marks stay as they are and stand after their
 * letter; lam and alef become one.
 */
final class Joining {

    private static final Map<Integer, Map<String, Integer>> SHAPES = shapes();
    private static final char LAM = '\u0644';
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";

    private Joining() {}

    /** The text with its letters joined; whatever does not join stays. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean before = joinsOnwards(neighbour(text, i, -1)) && joinsBack(letter);
            int next = next(text, i);
            if (letter == LAM && next < text.length() && ALEFS.indexOf(text.charAt(next)) >= 0) {
                joined.append(shape("" + LAM + text.charAt(next), before, false))
                        .append(text, i + 1, next);
                i = next;
            } else {
                boolean after = joinsOnwards(letter) && joinsBack(neighbour(text, i, 1));
                joined.append(shape(String.valueOf(letter), before, after));
            }
        }
        return joined.toString();
    }

    private static String shape(String letters, boolean before, boolean after) {
        int form = before
                ? after ? UCharacter.DecompositionType.MEDIAL : UCharacter.DecompositionType.FINAL
                : after ? UCharacter.DecompositionType.INITIAL : UCharacter.DecompositionType.ISOLATED;
        boolean single = form == UCharacter.DecompositionType.ISOLATED && letters.length() == 1;
        Integer shape = SHAPES.getOrDefault(form, Map.of()).get(letters);
        return single || shape == null ? letters : Character.toString(shape);
    }

    private static int next(String text, int index) {
        int next = index + 1;
        while (next < text.length() && type(text.charAt(next)) == UCharacter.JoiningType.TRANSPARENT) {
            next++;
        }
        return next;
    }

    /** The nearest letter on that side that is no mark; a space at the end of the text. */
    private static char neighbour(String text, int index, int step) {
        int i = index + step;
        while (i >= 0 && i < text.length() && type(text.charAt(i)) == UCharacter.JoiningType.TRANSPARENT) {
            i += step;
        }
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    private static boolean joinsOnwards(char letter) {
        int type = type(letter);
        return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBack(char letter) {
        return joinsOnwards(letter) || type(letter) == UCharacter.JoiningType.RIGHT_JOINING;
    }

    private static int type(char letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    /** By form and letters: every shape that is one letter's, and the ligatures of lam and alef. */
    private static Map<Integer, Map<String, Integer>> shapes() {
        Map<Integer, Map<String, Integer>> shapes = new HashMap<>();
        for (int shape = 0xFB50; shape <= 0xFEFC; shape++) {
            int form = UCharacter.getIntPropertyValue(shape, UProperty.DECOMPOSITION_TYPE);
            String letters = Normalizer2.getNFKCInstance().normalize(Character.toString(shape));
            if (letters.length() == 1 || Typeface.isLamAlef(shape)) {
                shapes.computeIfAbsent(form, any -> new HashMap<>()).putIfAbsent(letters, shape);
            }
        }
        return shapes;
    }
}
