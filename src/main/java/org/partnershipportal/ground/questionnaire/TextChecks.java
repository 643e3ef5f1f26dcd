package org.partnershipportal.ground.questionnaire;

import java.util.EnumMap;
import java.util.Map;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.Language;

/** Reads texts in several languages; a problem is reported at the field and the language. */
public final class TextChecks {

    private final FieldChecks checks;
    private final Language original;

    /**
     * Reads texts.
     *
     * @param checks takes the problems
     * @param original the language in which each text must be there
     */
    public TextChecks(FieldChecks checks, Language original) {
        this.checks = checks;
        this.original = original;
    }

    /** One line in each language. */
    public Texts line(String field, Texts raw, int max) {
        Map<Language, String> cleaned = new EnumMap<>(Language.class);
        raw.byLanguage()
                .forEach((language, text) ->
                        cleaned.put(language, checks.optionalLine(path(field, language), text, max)));
        return new Texts(cleaned);
    }

    /** Several lines in each language. */
    public Texts text(String field, Texts raw, int max) {
        Map<Language, String> cleaned = new EnumMap<>(Language.class);
        raw.byLanguage()
                .forEach((language, text) ->
                        cleaned.put(language, checks.optionalText(path(field, language), text, max)));
        return new Texts(cleaned);
    }

    /** Notes a text that does not stand in the original language. */
    public void require(String field, Texts texts) {
        checks.that(
                texts.byLanguage().containsKey(original),
                path(field, original),
                "questionnaire.problem.missing",
                original.nativeName());
    }

    /** The place of a text in one language. */
    public static String path(String field, Language language) {
        return field + "." + language.tag();
    }
}
