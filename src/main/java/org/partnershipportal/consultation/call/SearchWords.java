package org.partnershipportal.consultation.call;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words by which a call is found in a list: without accents, vowel signs and capitals, in every language it has. */
final class SearchWords {

    private SearchWords() {}

    static String of(CallContent content) {
        CallTexts texts = content.texts();
        return Stream.concat(
                        Stream.of(texts.title(), texts.issuedBy(), texts.purpose())
                                .flatMap(text -> text.byLanguage().values().stream()),
                        Stream.of(content.mandate()))
                .map(SearchWords::folded)
                .collect(Collectors.joining("\n"));
    }

    /** A text as it is searched for. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
