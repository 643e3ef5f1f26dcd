package org.partnershipportal.platform.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;

/** The words in which the six languages cite a rule ({@code rule_words.csv}), and the names of the sets. */
final class RuleWords {

    private static final String FILE = "rule_words.csv";
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（][^)）]*[)）]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Up to this length a word may be written with a dot after each letter. */
    private static final int ACRONYM = 4;

    /** A letter of a script that puts spaces between words, but not the Arabic "and", which is written together. */
    private static final String LETTER = "[\\p{L}&&[^\\p{IsHan}]]";

    private static final String BEFORE = "(?:(?<!" + LETTER + ")|(?<=(?<!" + LETTER + ")و))";
    private static final String AFTER = "(?!" + LETTER + ")";

    /** A word or name that is known. */
    record Word(RuleToken.Kind kind, @Nullable RuleSet set, String folded, Pattern pattern) {}

    private final List<Word> words = new ArrayList<>();

    RuleWords(List<RuleSet> sets) {
        ReferenceFile.read(
                        FILE,
                        row -> List.of(
                                add(RuleToken.Kind.RULE, row.list("rule")),
                                add(RuleToken.Kind.PARAGRAPH_WORD, row.list("paragraph")),
                                add(RuleToken.Kind.PARAGRAPHS_WORD, row.list("paragraphs")),
                                add(RuleToken.Kind.PARAGRAPH_WORD, row.list("letter")),
                                add(RuleToken.Kind.FILLER, row.list("number")),
                                add(RuleToken.Kind.FILLER, row.list("filler")),
                                add(RuleToken.Kind.SEPARATOR, row.list("and"))))
                .forEach(row -> row.forEach(words::addAll));
        for (RuleSet set : sets) {
            Stream.concat(
                            set.abbreviations().stream(),
                            Stream.of(Language.values())
                                    .flatMap(language -> Stream.of(
                                            set.labels().in(language),
                                            set.shortNames().in(language),
                                            set.names().in(language))))
                    .distinct()
                    .forEach(name -> words.add(word(RuleToken.Kind.NAME, set, name)));
        }
        words.sort(
                Comparator.comparingInt((Word word) -> word.folded().length()).reversed());
    }

    /** The longest word or name that stands at a place of a folded text; {@code null} if none does. */
    @Nullable
    Found at(String folded, int place) {
        for (Word word : words) {
            Matcher matcher = word.pattern().matcher(folded).useTransparentBounds(true);
            if (matcher.region(place, folded.length()).lookingAt()) {
                return new Found(word.kind(), word.set(), matcher.end());
            }
        }
        return null;
    }

    /** What stands at a place, and where it ends. */
    record Found(RuleToken.Kind kind, @Nullable RuleSet set, int end) {}

    private static List<Word> add(RuleToken.Kind kind, List<String> written) {
        return written.stream().map(text -> word(kind, null, text)).toList();
    }

    private static Word word(RuleToken.Kind kind, @Nullable RuleSet set, String written) {
        String folded = FoldedText.of(IN_BRACKETS.matcher(written).replaceAll(""))
                .text()
                .strip();
        return new Word(kind, set, folded, Pattern.compile(pattern(kind, folded)));
    }

    private static String pattern(RuleToken.Kind kind, String folded) {
        if (BETWEEN.matcher(folded).matches()) {
            return Pattern.quote(folded);
        }
        if (HAN.matcher(folded).find()) {
            return parts(folded, "[\\s·]*");
        }
        if (kind == RuleToken.Kind.SEPARATOR) {
            return "(?<=[\\s\\d])" + Pattern.quote(folded) + "(?=[\\s\\d])";
        }
        boolean acronym = folded.length() <= ACRONYM && folded.chars().allMatch(Character::isLetter);
        return BEFORE
                + (acronym
                        ? folded.chars().mapToObj(Character::toString).collect(Collectors.joining("\\.?"))
                        : parts(folded, "[^\\p{L}\\p{N}]+"))
                + AFTER;
    }

    private static String parts(String folded, String between) {
        return BETWEEN.splitAsStream(folded)
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining(Objects.requireNonNull(between)));
    }
}
