package org.partnershipportal.overview.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.spi.SearchFacet;

/**
 * What is asked of the search, all of which is in the address of its page.
 *
 * @param words as typed, cut to what counts
 * @param chosen words of facets; a record must have one of each facet that is here
 * @param order the order of what is found
 * @param from the first one shown
 */
@ForOwnPages
public record SearchAsked(String words, Map<SearchFacet, Set<String>> chosen, SearchOrder order, int from) {

    /** Those on a page. */
    public static final int SIZE = Query.SIZE;

    private static final String WORDS = "text";
    private static final String ORDER = "order";
    private static final String FROM = "from";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int MOST = 20;

    public SearchAsked {
        chosen = Map.copyOf(chosen);
    }

    /**
     * What an address asks; what it cannot ask is passed over.
     *
     * @param values the values of a name in the address
     */
    public static SearchAsked of(Function<String, ? extends @Nullable Collection<String>> values) {
        Map<SearchFacet, Set<String>> chosen = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            Set<String> words = all(values, facet.word()).stream()
                    .filter(word -> WORD.matcher(word).matches())
                    .limit(MOST)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!words.isEmpty()) {
                chosen.put(facet, words);
            }
        }
        SearchOrder order = Query.one(first(values, ORDER), List.of(SearchOrder.values()));
        return new SearchAsked(
                Query.text(first(values, WORDS)),
                chosen,
                order == null ? SearchOrder.BEST : order,
                Query.row(first(values, FROM)));
    }

    /** What a form asks, from the first one on. */
    public static SearchAsked of(String words, Map<SearchFacet, Set<String>> chosen, SearchOrder order) {
        return new SearchAsked(Query.text(words), chosen, order, 0);
    }

    private static Collection<String> all(
            Function<String, ? extends @Nullable Collection<String>> values, String name) {
        Collection<String> all = values.apply(name);
        return all == null ? List.of() : all;
    }

    private static @Nullable String first(
            Function<String, ? extends @Nullable Collection<String>> values, String name) {
        return all(values, name).stream().findFirst().orElse(null);
    }

    /** Whether anything is asked. */
    public boolean isEmpty() {
        return words.codePoints().noneMatch(Character::isLetterOrDigit) && chosen.isEmpty();
    }

    /** The same with other words, from the first one on. */
    public SearchAsked with(String other) {
        return new SearchAsked(other, chosen, order, 0);
    }

    /** The same without facets. */
    public SearchAsked unfiltered() {
        return new SearchAsked(words, Map.of(), order, 0);
    }

    /** The same from a later one on. */
    public SearchAsked from(int row) {
        return new SearchAsked(words, chosen, order, row);
    }

    /** What follows the question mark in the address; empty if nothing is asked. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        if (!words.isEmpty()) {
            query.add(WORDS + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        for (SearchFacet facet : SearchFacet.values()) {
            chosen.getOrDefault(facet, Set.of()).stream()
                    .sorted()
                    .forEach(word -> query.add(facet.word() + "=" + word));
        }
        if (order != SearchOrder.BEST) {
            query.add(ORDER + "=" + order.word());
        }
        if (from > 0) {
            query.add(FROM + "=" + from);
        }
        return query.toString();
    }
}
