package org.partnershipportal.overview.search;

import java.util.Map;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;

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
}
