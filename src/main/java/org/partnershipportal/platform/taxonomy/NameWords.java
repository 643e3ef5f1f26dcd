package org.partnershipportal.platform.taxonomy;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Lazily;

/**
 * The words that the names of many organisations share, and the names of States in them ({@code name_words.csv},
 * {@code country_words.csv}).
 */
final class NameWords {

    private static final Lazily<NameWords> STANDARD = Lazily.read(NameWords::new);

    private static final Normalizer2 PARTS = Normalizer2.getNFKDInstance();
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern OTHER_LATIN = Pattern.compile("[\\p{IsLatin}&&[^a-z]]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_STEMS = Pattern.compile("[^\\p{L}\\p{N}*]+");
    private static final Pattern ARABIC_PREFIX = Pattern.compile("^(?:[ولبف]?ال|لل|[ولب])(?=[\\u0600-\\u06FF]{3})");
    private static final Pattern ENDING = Pattern.compile("[аеиоуыюяь]$");
    private static final int LONGEST_ENDING = 6;
    private static final int SHORT = 5;

    /** A word or several, of which the last letters may differ where a star stands. */
    record Phrase(
            List<String> words,
            Set<Integer> meanings,
            double weight,
            @Nullable CountryCode country) {

        boolean standsAt(List<String> tokens, int place) {
            if (place + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!isLike(words.get(i), tokens.get(place + i))) {
                    return false;
                }
            }
            return true;
        }

        int length() {
            return words.stream().mapToInt(String::length).sum();
        }

        private static boolean isLike(String word, String token) {
            return word.endsWith("*")
                    ? token.startsWith(word.substring(0, word.length() - 1))
                            && token.length() < word.length() + LONGEST_ENDING
                    : token.equals(word);
        }
    }

    private final Map<String, List<Phrase>> byBeginning;

    private NameWords() {
        Map<String, Phrase> phrases = new HashMap<>();
        List<Phrase> meanings = ReferenceFile.read(
                "name_words.csv",
                row -> new Phrase(
                        Stream.of("ar", "zh", "en", "fr", "ru", "es", "other")
                                .flatMap(language -> row.list(language).stream())
                                .toList(),
                        Set.of(),
                        Double.parseDouble(row.text("weight")),
                        null));
        for (int meaning = 0; meaning < meanings.size(); meaning++) {
            for (String written : meanings.get(meaning).words()) {
                add(
                        phrases,
                        new Phrase(
                                tokens(written, BETWEEN_STEMS),
                                Set.of(meaning),
                                meanings.get(meaning).weight(),
                                null));
            }
        }
        for (Country country : Countries.standard().all()) {
            for (Language language : Language.values()) {
                String name = country.name(language).replaceAll("\\s*[(（].*", "");
                add(phrases, state(country.code(), language == Language.RU ? stems(name) : tokens(name)));
            }
        }
        ReferenceFile.read(
                        "country_words.csv",
                        row -> row.list("words").stream()
                                .map(words -> state(new CountryCode(row.text("iso3")), tokens(words, BETWEEN_STEMS)))
                                .toList())
                .forEach(states -> states.forEach(state -> add(phrases, state)));
        byBeginning = phrases.values().stream()
                .sorted(Comparator.comparingInt(Phrase::length).reversed())
                .collect(
                        Collectors.groupingBy(phrase -> beginning(phrase.words().getFirst())));
    }

    /** The words on the class path, read once at the first call. */
    static NameWords standard() {
        return STANDARD.get();
    }

    /** Whether a word by itself tells nothing. */
    boolean isSmall(String token) {
        Phrase phrase = at(List.of(token), 0);
        return phrase != null && phrase.country() == null && phrase.weight() == 0;
    }

    /** The longest shared word or State's name that begins at a place; {@code null} for a word of the name's own. */
    @Nullable
    Phrase at(List<String> tokens, int place) {
        return byBeginning.getOrDefault(beginning(tokens.get(place)), List.of()).stream()
                .filter(phrase -> phrase.standsAt(tokens, place))
                .findFirst()
                .orElse(null);
    }

    /** The words as they are compared; of Chinese each sign, because it is written without spaces. */
    static List<String> tokens(String name) {
        return tokens(name, BETWEEN);
    }

    private static List<String> tokens(String name, Pattern between) {
        List<String> tokens = new ArrayList<>();
        for (String word : between.split(fold(name), -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isIdeographic(word.codePointAt(0))) {
                word.codePoints().forEach(sign -> tokens.add(Character.toString(sign)));
            } else {
                tokens.add(ARABIC_PREFIX.matcher(word).replaceFirst(""));
            }
        }
        return tokens;
    }

    private static String fold(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.chars().allMatch(c -> c < 128)) {
            return plain;
        }
        plain = MARKS.matcher(PARTS.normalize(plain)).replaceAll("");
        plain = HAN.matcher(plain).find() ? SIMPLIFIED.transliterate(plain) : plain;
        plain = OTHER_LATIN.matcher(plain).find() ? ASCII.transliterate(plain) : plain;
        return plain.replace('ى', 'ي').replace('ة', 'ه');
    }

    private static List<String> stems(String russian) {
        return tokens(russian).stream()
                .map(word -> word.length() < SHORT ? word : ENDING.matcher(word).replaceFirst("") + "*")
                .toList();
    }

    private static Phrase state(CountryCode code, List<String> words) {
        return new Phrase(words, Set.of(), 0, code);
    }

    /** The same word can mean two things, but a State's name is nothing else. */
    private static void add(Map<String, Phrase> phrases, Phrase phrase) {
        phrases.merge(String.join(" ", phrase.words()), phrase, (one, other) -> {
            if (one.country() != null || other.country() != null) {
                return one.country() == null ? other : one;
            }
            Set<Integer> both = new HashSet<>(one.meanings());
            both.addAll(other.meanings());
            return new Phrase(one.words(), Set.copyOf(both), Math.min(one.weight(), other.weight()), null);
        });
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }
}
