package org.partnershipportal.ground.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A sentence that a page says, by its key, so that every drawing of the page words it for its own reader.
 *
 * @param key its key
 * @param args the values of its placeholders: words, numbers, moments, deadlines, sentences again,
 *     or several of these
 */
public record Sentence(String key, List<Object> args) {

    public Sentence {
        args = List.copyOf(args);
    }

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }

    /** What a problem says. */
    public static Sentence of(Problem problem) {
        return new Sentence(problem.key(), problem.args());
    }

    /**
     * Its words.
     *
     * @param moment how a moment is written for the reader
     */
    public String in(Language language, Function<Instant, String> moment) {
        return Translations.standard()
                .text(
                        language,
                        key,
                        args.stream().map(arg -> word(arg, language, moment)).toArray());
    }

    private static Object word(Object arg, Language language, Function<Instant, String> moment) {
        return switch (arg) {
            case Instant at -> moment.apply(at);
            case LocalDate day -> Formats.date(day, language);
            case ShownDeadline deadline -> deadline.line(language);
            case LocalizedText text -> text.text();
            case Collection<?> several ->
                Formats.list(
                        several.stream()
                                .map(one -> String.valueOf(word(one, language, moment)))
                                .toList(),
                        language);
            case Sentence inner -> inner.in(language, moment);
            default -> arg;
        };
    }
}
