package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecords;

/** Searches, and waits for the index that the first search builds. */
public final class SearchStage {

    private static final int TRIES = 30;

    private SearchStage() {}

    /** What is found once there is an index. */
    public static SearchPage find(Search search, Actor actor, SearchAsked asked) {
        for (int i = 0; i < TRIES; i++) {
            SearchPage page = search.find(i == 0 ? actor : Actor.visitor(), Language.EN, asked);
            if (!page.isPreparing()) {
                return i == 0 ? page : search.find(actor, Language.EN, asked);
            }
        }
        throw new AssertionError("The index is not there");
    }

    /** Has the index built. */
    public static void prepare(Search search) {
        find(search, Actor.visitor(), new SearchAsked("prison", Map.of(), SearchOrder.BEST, 0));
    }

    /** Asks for a word that a record has which somebody may not know of, in all ways that would find it: nothing tells of it (R0.1). */
    static void tellsNothing(Search search, List<SearchedRecords> kinds, Actor outsider, String word) {
        int middle = word.length() / 2;
        String wrong = word.substring(0, middle) + "q" + word.substring(middle + 1);
        for (String asked : List.of(
                word, "\"" + word + "\"", wrong, word.substring(0, middle + 2), "a " + word, word + " prison")) {
            for (Map<SearchFacet, Set<String>> chosen : List.of(
                    Map.<SearchFacet, Set<String>>of(),
                    Map.of(
                            SearchFacet.KIND,
                            kinds.stream().map(SearchedRecords::kind).collect(Collectors.toSet())),
                    Map.of(SearchFacet.COUNTRY, Set.of("ECU")),
                    Map.of(SearchFacet.YEAR, Set.of("2026", "2027")))) {
                isNotThere(find(search, outsider, new SearchAsked(asked, chosen, SearchOrder.BEST, 0)), word);
            }
        }
    }

    private static void isNotThere(SearchPage page, String word) {
        assertThat(page.status()).isEqualTo(SearchPage.Status.ANSWERED);
        assertThat(page.total()).isZero();
        assertThat(page.more()).isFalse();
        assertThat(page.found()).isEmpty();
        assertThat(page.similar()).doesNotContain(word);
        assertThat(page.facets().stream().flatMap(facet -> facet.values().stream()))
                .allSatisfy(value -> assertThat(value.number()).isZero());
    }
}
