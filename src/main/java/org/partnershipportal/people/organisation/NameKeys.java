package org.partnershipportal.people.organisation;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds a name by part of it, whatever the case, accents, legal form and order of words, and despite small typing
 * errors. {@link Likeness} decides whether two organisations are the same.
 */
final class NameKeys {

    private static final Transliterator FOLD =
            Transliterator.getInstance("NFKD; [[:Mn:]\\u0640] Remove; Lower; Latin-ASCII; NFC");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "llc",
            "plc",
            "corp",
            "corporation",
            "company",
            "co",
            "gmbh",
            "ggmbh",
            "ev",
            "v",
            "ag",
            "sa",
            "srl",
            "asbl",
            "aisbl",
            "vzw",
            "onlus",
            "odv",
            "ac",
            "a",
            "c",
            "ngo",
            "ong",
            "npo",
            "cso",
            "registered",
            "trust",
            "нко",
            "оо",
            "роо",
            "ано",
            "ооо",
            "the",
            "of",
            "and",
            "for",
            "la",
            "le",
            "les",
            "de",
            "des",
            "du",
            "d",
            "l",
            "et",
            "pour",
            "el",
            "los",
            "las",
            "del",
            "y",
            "e",
            "para",
            "и",
            "по",
            "за",
            "на",
            "в");

    private NameKeys() {}

    /** The name as it is compared: lower case, without accents, words parted by one space. */
    static String fold(String name) {
        String folded = FOLD.transliterate(name)
                .replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ى', 'ي')
                .replace('ة', 'ه');
        return BETWEEN.matcher(folded).replaceAll(" ").strip();
    }

    /** The words that tell organisations apart, in no order; all words where only legal forms would be left. */
    static List<String> words(String name) {
        List<String> all = new ArrayList<>();
        for (String word : fold(name).split(" ", -1)) {
            if (HAN.matcher(word).find()) {
                // Written without spaces: pairs of letters stand in for words.
                all.addAll(pairs(word));
            } else if (!word.isEmpty()) {
                all.add(word);
            }
        }
        List<String> telling =
                all.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Short pieces of the name by which likely candidates are looked up before they are compared. */
    static Set<String> grams(String name) {
        Set<String> grams = new TreeSet<>();
        for (String word : words(name)) {
            String padded = HAN.matcher(word).find() ? word : " " + word + " ";
            int size = Math.min(3, padded.length());
            for (int i = 0; i + size <= padded.length(); i++) {
                grams.add(padded.substring(i, i + size));
            }
        }
        return grams;
    }

    /** How well what was typed so far, the last word perhaps unfinished, fits into a name. */
    static double fits(String typed, String name) {
        List<String> a = words(typed);
        List<String> b = words(name);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double found = 0;
        for (String word : a) {
            double best = b.stream()
                    .mapToDouble(w -> w.startsWith(word) ? 1 : closeness(word, w))
                    .max()
                    .orElse(0);
            found += best * word.length();
        }
        // Of two that contain what was typed, the shorter name is the likelier.
        return found / length(a) - 0.001 * length(b);
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    /** 1 for the same word, less for each letter that differs; short words may not differ at all. */
    static double closeness(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int allowed = longer <= 3 ? 0 : longer <= 7 ? 1 : 2;
        // Before what costs a piece of memory for each pair of letters.
        int distance = Math.abs(a.length() - b.length()) > allowed ? longer : distance(a, b);
        return distance > allowed ? 0 : 1 - (double) distance / longer;
    }

    /** Letters to add, drop, change or swap with their neighbour to make one word of the other. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    private static List<String> pairs(String word) {
        return word.length() < 3
                ? List.of(word)
                : IntStream.range(0, word.length() - 1)
                        .mapToObj(i -> word.substring(i, i + 2))
                        .toList();
    }
}
