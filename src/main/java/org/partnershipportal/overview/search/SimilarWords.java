package org.partnershipportal.overview.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.spi.SearchPassage;
import org.partnershipportal.platform.access.spi.SearchedRecord;

/** What may have been meant by a word that no record has: a word like it, of records that the reader may know of and no other. */
final class SimilarWords {

    private SimilarWords() {}

    /**
     * What was typed with such words in it; empty if each word is there, or nothing is like it.
     *
     * @param typed as it was typed
     * @param records what was found by like words
     * @param wide whether short words count as like others too
     */
    static String meant(String typed, AskedWords asked, Collection<SearchedRecord> records, boolean wide) {
        String meant = typed;
        for (AskedWords.Part part : asked.parts()) {
            if (!part.quoted() && part.tokens().size() == 1) {
                Optional<String> other =
                        other(new AskedWords(List.of(part), Set.of(), Set.of()).marking(wide), part, records);
                if (other.isPresent()) {
                    meant = meant.replace(part.typed(), other.get());
                }
            }
        }
        return meant.equals(typed) ? "" : meant;
    }

    private static Optional<String> other(
            AskedWords.Marking marking, AskedWords.Part part, Collection<SearchedRecord> records) {
        Map<String, Integer> like = new HashMap<>();
        for (SearchedRecord record : records) {
            for (LocalizedText text : texts(record)) {
                if (has(text, marking, part.tokens().getFirst())) {
                    return Optional.empty();
                }
                for (SearchAnalysis.Token token : SearchAnalysis.tokens(SearchAnalysis.PLAIN, text.text())) {
                    if (marking.isSimilar(token.word())) {
                        like.merge(
                                text.text().substring(token.from(), token.to()).toLowerCase(Locale.ROOT),
                                1,
                                Integer::sum);
                    }
                }
            }
        }
        return like.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Whether the text has the word itself, or another form of it. */
    private static boolean has(LocalizedText text, AskedWords.Marking marking, String word) {
        if (SearchAnalysis.tokens(SearchAnalysis.PLAIN, text.text()).stream()
                .anyMatch(token -> token.word().equals(word))) {
            return true;
        }
        return Languages.of(text)
                .filter(SearchAnalysis.STEMS::containsKey)
                .filter(language -> {
                    Set<String> stems = marking.stems(language);
                    return SearchAnalysis.tokens(
                                    Objects.requireNonNull(SearchAnalysis.STEMS.get(language)), text.text())
                            .stream()
                            .anyMatch(token -> stems.contains(token.word()));
                })
                .isPresent();
    }

    private static List<LocalizedText> texts(SearchedRecord record) {
        return Stream.of(
                        record.titles().stream(),
                        record.texts().stream().map(SearchPassage::text),
                        FacetNames.of(record.facets()).stream())
                .flatMap(all -> all)
                .toList();
    }
}
