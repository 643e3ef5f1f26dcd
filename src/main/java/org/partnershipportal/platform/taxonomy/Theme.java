package org.partnershipportal.platform.taxonomy;

import org.partnershipportal.ground.shared.Language;

/**
 * A theme by which records are found. Themes are data, never code (R12.1).
 *
 * @param code what records keep, such as {@code women-prisoners}
 * @param names its names
 */
public record Theme(String code, Names names) {

    /** Its name for a reader of the language. */
    public String name(Language language) {
        return names.in(language);
    }

    /** Whether what was typed is part of its name in any of the six languages. */
    public boolean matches(String typed) {
        return SearchText.matches(typed, names.byLanguage().values().stream().toList());
    }
}
