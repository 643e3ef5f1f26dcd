package org.partnershipportal.platform.taxonomy;

import java.util.Map;
import org.partnershipportal.ground.shared.Language;

/**
 * A name in up to six languages; the English one is always there and stands in where another was not found.
 *
 * @param byLanguage the names found
 */
public record Names(Map<Language, String> byLanguage) {

    public Names {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(Language.EN)) {
            throw new IllegalArgumentException("No English name among " + byLanguage.values());
        }
    }

    /** The name for a reader of the language. */
    public String in(Language language) {
        String name = byLanguage.get(language);
        return name == null ? byLanguage.getOrDefault(Language.EN, "") : name;
    }

    /** The language that {@link #in} really answers in, for its {@code lang}: English where the name is missing. */
    public Language shownIn(Language language) {
        return byLanguage.containsKey(language) ? language : Language.EN;
    }
}
