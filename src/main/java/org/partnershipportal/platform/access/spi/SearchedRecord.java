package org.partnershipportal.platform.access.spi;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A record as the search knows it. It says only what everyone reads who can know of the record at all: what some of them
 * read, such as a draft of its next version, is not in it.
 *
 * @param id the record
 * @param titles its title, in each language that it has
 * @param besides what tells it from others of the same title, such as its number; may be empty
 * @param standing key of where it stands, or of what it is where that goes without saying; may be empty
 * @param page its public page, below the language; empty if it has none
 * @param inside its page in the application, below {@code /app/{acting}/}; empty if it has none there
 * @param texts what else it says
 * @param facets words by which it is narrowed; its kind and its languages follow from the rest
 */
public record SearchedRecord(
        UUID id,
        List<LocalizedText> titles,
        String besides,
        String standing,
        String page,
        String inside,
        List<SearchPassage> texts,
        Map<SearchFacet, Set<String>> facets) {

    public SearchedRecord {
        titles = List.copyOf(titles);
        texts = List.copyOf(texts);
        facets = Map.copyOf(facets);
    }

    /** One of one language that has no facets yet. */
    public static SearchedRecord of(
            UUID id, LocalizedText title, String besides, String standing, String page, String inside, String text) {
        return new SearchedRecord(
                id,
                List.of(title),
                besides,
                standing,
                page,
                inside,
                List.of(SearchPassage.of(text, title.language())),
                Map.of());
    }

    /** The same with these words of a facet, beside those that it has. */
    public SearchedRecord with(SearchFacet facet, Set<String> words) {
        if (words.isEmpty()) {
            return this;
        }
        Map<SearchFacet, Set<String>> all = new EnumMap<>(SearchFacet.class);
        all.putAll(facets);
        all.put(facet, Set.copyOf(words));
        return new SearchedRecord(id, titles, besides, standing, page, inside, texts, all);
    }

    /** The same with other words, which may be in another language than its title. */
    public SearchedRecord saying(String text, String language) {
        return new SearchedRecord(
                id, titles, besides, standing, page, inside, List.of(SearchPassage.of(text, language)), facets);
    }

    /** Its words of a facet. */
    public Set<String> words(SearchFacet facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    /** Its title for a reader: in their language, else in its first. */
    public LocalizedText title(Language reader) {
        return titles.stream()
                .min(Comparator.comparing(title -> !title.language().equals(reader.tag())))
                .orElseThrow();
    }
}
