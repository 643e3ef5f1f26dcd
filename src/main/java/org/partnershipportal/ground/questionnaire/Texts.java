package org.partnershipportal.ground.questionnaire;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Worded;

/**
 * One text in some of the six languages. A missing translation falls back to the original language, and says
 * so by its own language tag.
 *
 * @param byLanguage the languages in which it stands; none is blank
 */
public record Texts(Map<Language, String> byLanguage) implements Worded {

    /** In no language. */
    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        EnumMap<Language, String> kept = new EnumMap<>(Language.class);
        byLanguage.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text);
            }
        });
        byLanguage = java.util.Collections.unmodifiableMap(kept);
    }

    /** In one language. */
    public static Texts of(Language language, String text) {
        return new Texts(Map.of(language, text));
    }

    /** The text for a reader: in their language, else in the original, else in whichever there is; empty if in none. */
    public Optional<LocalizedText> in(Language reader, Language original) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(reader, original), byLanguage.keySet().stream())
                .filter(byLanguage::containsKey)
                .findFirst()
                .map(language -> new LocalizedText(byLanguage.getOrDefault(language, ""), language.tag()));
    }

    @Override
    public String in(Language reader) {
        return in(reader, Language.EN).map(LocalizedText::text).orElse("");
    }

    /** The text in the original language, for sentences that name the thing; empty if it is not there. */
    public String original(Language original) {
        return byLanguage.getOrDefault(original, "");
    }

    /** With another text in this language; without the language if the text is blank. */
    public Texts with(Language language, String text) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        all.putAll(byLanguage);
        all.put(language, text);
        return new Texts(all);
    }

    /** Whether it stands in no language. */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
