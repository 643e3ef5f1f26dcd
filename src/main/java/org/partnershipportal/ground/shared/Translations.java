package org.partnershipportal.ground.shared;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The interface's sentences in six languages: one bundle a module and language, {@code i18n/<module>_<tag>.properties}
 * in UTF-8, written as ICU messages ({@code {0, plural, one {…} other {…}}}). Keys are {@code module.place.what}.
 */
public final class Translations {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    /** With this every long Russian date ends; at the end of a sentence its full stop is the sentence's too. */
    private static final String RUSSIAN_YEAR = "\u202Fг.";

    /** A French sign that stands apart from its word: the space before it, or after it, breaks no line. */
    private static final Pattern FRENCH_SIGN = Pattern.compile(" (?=[;?!»])|(?<=«) ");

    private static final Pattern FRENCH_COLON = Pattern.compile(" (?=:)");

    private static final Translations STANDARD = new Translations();

    private final Map<Language, Map<String, String>> sentences =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Translations::load));

    private Translations() {}

    /** The sentences on the class path, read once. */
    public static Translations standard() {
        return STANDARD;
    }

    /**
     * The sentence in the language.
     *
     * @param args numbers, what is {@link Worded}, and texts already written for the reader ({@link Formats} writes dates)
     * @return the key itself where there is no such sentence, so that a fault shows without breaking the page
     */
    public String text(Language language, String key, Object... args) {
        String pattern = bundle(language).get(key);
        if (pattern == null) {
            LOG.warn("No sentence {} in {}", key, language.tag());
            return key;
        }
        if (isPlain(pattern)) {
            return pattern;
        }
        String sentence = new MessageFormat(pattern, language.locale()).format(words(language, args));
        return language == Language.RU ? sentence.replace(RUSSIAN_YEAR + ".", RUSSIAN_YEAR) : sentence;
    }

    private static Object[] words(Language language, Object[] args) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof Worded value ? value.in(language) : arg)
                .toArray();
    }

    /** Most sentences have neither a place for an argument nor a quoted letter: they are what they say. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return bundle(Language.EN).containsKey(key);
    }

    /** All keys of a language. */
    public Set<String> keys(Language language) {
        return Set.copyOf(bundle(language).keySet());
    }

    private Map<String, String> bundle(Language language) {
        return Objects.requireNonNull(sentences.get(language));
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> loaded = new HashMap<>();
        try {
            var bundles = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language.tag() + ".properties");
            for (Resource bundle : bundles) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, sentence) -> loaded.put((String) key, spaced(language, (String) sentence)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    private static String spaced(Language language, String sentence) {
        return language == Language.FR
                ? FRENCH_COLON
                        .matcher(FRENCH_SIGN.matcher(sentence).replaceAll("\u202F"))
                        .replaceAll("\u00A0")
                : sentence;
    }
}
