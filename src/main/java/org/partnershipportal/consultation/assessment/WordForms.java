package org.partnershipportal.consultation.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ordinary forms in which a word appears elsewhere: in Arabic with or without what is written in one with it, in
 * Cyrillic letters with other endings, in Chinese with other signs around it. All words are in the one form of
 * {@link WordSearch}.
 */
final class WordForms {

    private static final String WRITTEN_IN_ONE = "وفبلك";
    private static final String ARTICLE = "ال";
    private static final int MOST_PREFIXES = 3;
    private static final int SHORTEST = 2;

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{4,}");
    private static final Pattern ENDING =
            Pattern.compile("(.{3,}?)(?:ого|его|ому|ему|ами|ями|ыми|ими|ои|еи|ою|ею|ом|ем|ым|им"
                    + "|ая|яя|ую|юю|ое|ее|ых|их|ах|ях|ам|ям|ью|(?<=.{4})[иы]и|[аеёиіоуыэюяєь])");
    private static final String CONSONANT = "[бвгджзклмнпрстфхцчшщ]";
    private static final Pattern FLEETING = Pattern.compile("(.+" + CONSONANT + ")[ео](" + CONSONANT + ")");
    private static final Pattern CLOSE = Pattern.compile("(.+" + CONSONANT + ")(" + CONSONANT + ")");

    private static final Pattern ADDRESS = Pattern.compile("先生|女士|小姐|太太|同志|老师|老師|教授|博士|律师|律師|医生|醫生");

    private WordForms() {}

    /** The word, and what remains of an Arabic one without the words and the article before it. */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>(Set.of(word));
        for (int i = 0; i < MOST_PREFIXES; i++) {
            for (String form : List.copyOf(forms)) {
                if (form.length() > SHORTEST && WRITTEN_IN_ONE.indexOf(form.charAt(0)) >= 0) {
                    forms.add(form.substring(1));
                }
                if (form.length() > SHORTEST + ARTICLE.length() && form.startsWith(ARTICLE)) {
                    forms.add(form.substring(ARTICLE.length()));
                }
                if (form.length() > SHORTEST + ARTICLE.length() && form.startsWith("لل")) {
                    forms.add(form.substring(ARTICLE.length())); // the article after this word loses its first letter
                }
            }
        }
        return forms;
    }

    /** What other forms of a word in Cyrillic letters begin with; nothing of other words. */
    static Set<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        if (CYRILLIC.matcher(word).matches()) {
            Matcher ending = ENDING.matcher(word);
            String stem = ending.matches() ? ending.group(1) : word;
            stems.add(stem);
            Matcher fleeting = FLEETING.matcher(stem);
            if (fleeting.matches()) {
                stems.add(fleeting.group(1) + fleeting.group(2));
            }
            Matcher close = CLOSE.matcher(stem);
            if (close.matches()) {
                stems.add(close.group(1) + "е" + close.group(2));
                stems.add(close.group(1) + "о" + close.group(2));
            }
        }
        return stems;
    }

    /** Every two signs of Chinese that stand side by side, and a family name alone; without forms of address. */
    static List<String> signs(String folded) {
        List<String> signs = new ArrayList<>();
        for (String part : ADDRESS.split(folded, -1)) {
            int[] points = part.codePoints().toArray();
            if (points.length == 1 && Character.isIdeographic(points[0])) {
                signs.add(part);
            }
            for (int i = 1; i < points.length; i++) {
                if (Character.isIdeographic(points[i - 1]) && Character.isIdeographic(points[i])) {
                    signs.add(new String(points, i - 1, 2));
                }
            }
        }
        return signs;
    }
}
