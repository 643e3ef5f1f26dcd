package org.partnershipportal.consultation.assessment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks in texts for what is redacted: each passage as a whole, and each word of it that the public does not read
 * anyway. Case, accents, width, blanks, line breaks, hyphens and other punctuation do not count, in any script, nor
 * does an ordinary form of a word ({@link WordForms}): what is written a little differently elsewhere says the same of
 * a person.
 */
final class WordSearch {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}\\p{So}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");
    private static final int SHORTEST_INSIDE = 4;
    private static final int SHORTEST_STEM_INSIDE = 5;

    private final Set<String> anywhere = new LinkedHashSet<>();
    private final Set<String> asWords = new LinkedHashSet<>();
    private final Set<String> asBeginnings = new LinkedHashSet<>();

    /**
     * @param passages what is redacted
     * @param open what the public reads beside it; its words give nothing away
     */
    WordSearch(Collection<String> passages, Collection<String> open) {
        Set<String> read = open.stream().flatMap(text -> words(text).stream()).collect(Collectors.toSet());
        List<String> readTexts = open.stream().map(WordSearch::folded).toList();
        for (String passage : passages) {
            String whole = folded(passage);
            look(whole);
            words(passage).stream()
                    .filter(word -> !read.contains(word))
                    .flatMap(word -> WordForms.of(word).stream())
                    .filter(word -> !read.contains(word) && word.codePointCount(0, word.length()) > 1)
                    .forEach(this::lookForWord);
            WordForms.signs(whole).stream()
                    .filter(signs -> readTexts.stream().noneMatch(text -> text.contains(signs)))
                    .forEach(anywhere::add);
        }
    }

    private void look(String folded) {
        if (!folded.isEmpty()) {
            anywhere.add(folded);
            if (isRightToLeft(folded)) {
                anywhere.add(reversed(folded));
            }
        }
    }

    /** A short word is found as a word alone, for within others it stands everywhere; signs of Chinese stand by themselves. */
    private void lookForWord(String word) {
        asWords.add(word);
        if (word.codePointCount(0, word.length()) >= SHORTEST_INSIDE
                || word.codePoints().anyMatch(Character::isIdeographic)) {
            look(word);
        }
        for (String stem : WordForms.stems(word)) {
            (stem.length() >= SHORTEST_STEM_INSIDE ? anywhere : asBeginnings).add(stem);
        }
    }

    /** A text that is looked into, with its words in each of their forms. */
    record Searched(String folded, NavigableSet<String> words) {

        static Searched of(String text) {
            return new Searched(
                    WordSearch.folded(text),
                    WordSearch.words(text).stream()
                            .flatMap(WordSearch::written)
                            .flatMap(word -> WordForms.of(word).stream())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        private boolean hasWordThatBeginsWith(String stem) {
            String next = words.ceiling(stem);
            return next != null && next.startsWith(stem);
        }

        /** Whether it has nothing to be looked into. */
        boolean isEmpty() {
            return folded.isEmpty();
        }
    }

    /** Whether any of it stands there. */
    boolean isIn(Searched text) {
        return anywhere.stream().anyMatch(text.folded()::contains)
                || asWords.stream().anyMatch(text.words()::contains)
                || asBeginnings.stream().anyMatch(text::hasWordThatBeginsWith);
    }

    private static Stream<String> written(String word) {
        return isRightToLeft(word) ? Stream.of(word, reversed(word)) : Stream.of(word);
    }

    /** As some PDFs keep what is read from right to left. */
    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** The letters, digits and pictograms of a text in one form. */
    static String folded(String text) {
        return NO_LETTER.matcher(plain(text)).replaceAll("");
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NO_LETTER.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Small letters without marks; of Arabic also without what is written in more than one way. */
    private static String plain(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return MARKS.matcher(letters)
                .replaceAll("")
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ς', 'σ')
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace('ٱ', 'ا');
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(point -> {
            byte direction = Character.getDirectionality(point);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
        });
    }
}
