package org.partnershipportal.overview.search;

import java.util.Locale;
import java.util.Optional;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/** Which of the six languages a text is in. */
final class Languages {

    private Languages() {}

    /** Empty for a text in any other. */
    static Optional<Language> of(LocalizedText text) {
        return Language.ofTag(Locale.forLanguageTag(text.language()).getLanguage());
    }
}
