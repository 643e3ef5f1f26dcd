package org.partnershipportal.overview.search;

import java.util.List;
import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.spi.SearchFacet;

/**
 * What the search answers.
 *
 * @param asked what was asked
 * @param status whether there is an answer
 * @param found the part of what was found that is shown
 * @param total how many were found, among those that the reader may know of
 * @param more whether there can be others that fit less
 * @param facets what can narrow it, with how many each leaves
 * @param similar what may have been meant; empty if nothing else was
 */
@ForOwnPages
public record SearchPage(
        SearchAsked asked,
        Status status,
        List<FoundRecord> found,
        int total,
        boolean more,
        List<Facet> facets,
        String similar) {

    /** Whether there is an answer. */
    public enum Status {
        /** Nothing was asked. */
        NOTHING_ASKED,
        /** The index is being built. */
        PREPARING,
        ANSWERED
    }

    /**
     * A facet.
     *
     * @param facet which
     * @param values its words, those with most records first
     */
    public record Facet(SearchFacet facet, List<Value> values) {
        private static final int FIRST = 6;

        public Facet {
            values = List.copyOf(values);
        }

        /** Those shown at once, the chosen ones among them. */
        public List<Value> first() {
            return values.subList(0, atOnce());
        }

        /** Those shown when they are asked for; never only one. */
        public List<Value> rest() {
            return values.subList(atOnce(), values.size());
        }

        private int atOnce() {
            int most =
                    Math.max(FIRST, (int) values.stream().filter(Value::chosen).count());
            return values.size() <= most + 1 ? values.size() : most;
        }
    }

    /**
     * A word of a facet.
     *
     * @param word as it stands in addresses
     * @param name in the reader's language
     * @param number how many records have it, the other facets given
     * @param chosen whether it was chosen
     */
    public record Value(String word, String name, int number, boolean chosen) {}

    public SearchPage {
        found = List.copyOf(found);
        facets = List.copyOf(facets);
    }

    /** Without an answer. */
    static SearchPage without(SearchAsked asked, Status status) {
        return new SearchPage(asked, status, List.of(), 0, false, List.of(), "");
    }

    /** Whether there is an answer. */
    public boolean isAnswered() {
        return status == Status.ANSWERED;
    }

    /** Whether the index is being built. */
    public boolean isPreparing() {
        return status == Status.PREPARING;
    }

    /** Whether something else may have been meant. */
    public boolean isOtherMeant() {
        return !similar.isEmpty();
    }

    /** By how many words of facets it is narrowed. */
    public int chosen() {
        return asked.chosen().values().stream().mapToInt(Set::size).sum();
    }

    /** Whether there is a next page. */
    public boolean hasNext() {
        return asked.from() + SearchAsked.SIZE < total;
    }

    /** What the next page asks. */
    public SearchAsked next() {
        return asked.from(asked.from() + SearchAsked.SIZE);
    }

    /** The place of the last one shown. */
    public int last() {
        return asked.from() + found.size();
    }
}
