package org.partnershipportal.overview.search;

import java.util.Optional;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/** The fields of the index in which the words of records stand. */
final class SearchFields {

    static final String TITLE = "title";
    static final String WORDS = "words";
    static final String SYMBOL = "symbol";

    private SearchFields() {}

    /** The field of a language's stems. */
    static String stems(Language language) {
        return "stems-" + language.tag();
    }

    /** The language whose stems a text has; empty if it has none. */
    static Optional<Language> stemmed(LocalizedText text) {
        return Languages.of(text).filter(SearchAnalysis.STEMS::containsKey);
    }
}
