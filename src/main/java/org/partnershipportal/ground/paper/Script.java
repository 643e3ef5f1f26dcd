package org.partnershipportal.ground.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.partnershipportal.ground.shared.Lazily;

/** What can be set in type: the characters that the fonts have, of the scripts whose letters are joined right here. */
final class Script {

    /** Stands where a character cannot be set. */
    static final int REPLACEMENT = 0xFFFD;

    private static final Set<Integer> SCRIPTS = Set.of(
            UScript.COMMON,
            UScript.INHERITED,
            UScript.LATIN,
            UScript.GREEK,
            UScript.CYRILLIC,
            UScript.ARABIC,
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.BOPOMOFO);
    private static final int LAST_IDEOGRAPHS = 0x40000;
    private static final int LONGEST_GLUED = 40;
    private static final Lazily<BitSet> SETTABLE = Lazily.read(Script::settable);

    private Script() {}

    /**
     * The text as it can be set: composed (NFC), without controls and the characters that turn the writing direction
     * unseen, what no font has replaced by U+FFFD.
     *
     * @param missing takes the characters that were replaced
     */
    static String settable(String text, Set<Integer> missing) {
        BitSet known = SETTABLE.get();
        StringBuilder set = new StringBuilder(text.length());
        Normalizer2.getNFCInstance().normalize(text).codePoints().forEach(character -> {
            if (Character.isWhitespace(character)) {
                set.append(' ');
            } else if (known.get(character)) {
                set.appendCodePoint(character);
            } else if (!isUnseen(character)) {
                missing.add(character);
                set.appendCodePoint(REPLACEMENT);
            }
        });
        return set.toString();
    }

    /** Where letters that run from right to left have numbers or other words among them, and stand in a line from left. */
    static SortedSet<Integer> turns(String text) {
        TreeSet<Integer> borders = new TreeSet<>();
        Bidi bidi = new Bidi(text, Bidi.LTR);
        if (bidi.isLeftToRight()) {
            return borders;
        }
        byte[] levels = bidi.getLevels();
        int start = 0;
        while (start < levels.length) {
            int end = start;
            boolean nested = false;
            while (end < levels.length && levels[end] > 0) {
                nested |= levels[end] > 1;
                end++;
            }
            if (nested) {
                borders.add(start);
                borders.add(end);
            }
            start = end + 1;
        }
        return borders;
    }

    /**
     * Where words and numbers from left to right have a mark without a space before or after them, and stand in a line from
     * right: the renderer would break the line between the two.
     */
    static SortedSet<Integer> glued(String text) {
        TreeSet<Integer> borders = new TreeSet<>();
        byte[] levels = levels(text);
        int at = 0;
        while (at < levels.length) {
            if (levels[at] < 2) {
                at++;
                continue;
            }
            int end = at;
            while (end < levels.length && levels[end] >= 2) {
                end++;
            }
            int from = wordBegin(text, at);
            int to = wordEnd(text, end);
            boolean fits = to - from <= LONGEST_GLUED && (borders.isEmpty() || borders.last() <= from);
            if (fits && (from < at || to > end) && isAlikeAlone(text, levels, from, to)) {
                borders.add(from);
                borders.add(to);
            }
            at = Math.max(to, end);
        }
        return borders;
    }

    private static byte[] levels(String text) {
        return new Bidi(text, Bidi.RTL).getLevels();
    }

    /** Whether it stands in the same order without what is around it: a per cent sign, say, goes by the letters before. */
    private static boolean isAlikeAlone(String text, byte[] levels, int from, int to) {
        return Arrays.equals(Arrays.copyOfRange(levels, from, to), levels(text.substring(from, to)));
    }

    private static int wordBegin(String text, int at) {
        int begin = at;
        while (begin > 0 && text.charAt(begin - 1) != ' ') {
            begin--;
        }
        return begin;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.CONTROL
                || Character.getType(character) == Character.FORMAT
                || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static BitSet settable() {
        BitSet settable = new BitSet();
        for (Typeface face : Typeface.all()) {
            for (int character = ' '; character < LAST_IDEOGRAPHS; character++) {
                if (face.has(character) && SCRIPTS.contains(UScript.getScript(character))) {
                    settable.set(character);
                }
            }
        }
        settable.clear(0x7F, 0xA0);
        settable.clear(0xAD);
        settable.clear(0x202A, 0x202F);
        settable.clear(0x2066, 0x206A);
        settable.clear(0xFEFF);
        return settable;
    }
}
