package org.partnershipportal.platform.access.spi;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipportal.ground.shared.Slice;

/**
 * Records of one kind that were found.
 *
 * @param key key of the kind's name
 * @param first the first of them, in the order of their list
 * @param total how many there are in all, among those that the reader may know of
 * @param list the list that has them all, or leads to those that have; below the language and below {@code /app/{acting}/}; empty
 *     where none can be asked for them
 * @param more key of what the link to it says, with how many there are
 */
public record FoundKind(String key, List<FoundRecord> first, long total, String list, String more) {

    private static final String ALL = "finder.page.all";

    public FoundKind {
        first = List.copyOf(first);
    }

    /** Those of a part of a list. */
    public static <T> FoundKind of(String key, Slice<T> found, String list, Function<T, FoundRecord> record) {
        return new FoundKind(key, found.map(record).rows(), found.total(), list, ALL);
    }

    /**
     * The same with the list that has them all.
     *
     * @param whole that list; empty where none has them all
     * @param lists the list that leads to theirs, which then stands for it
     * @param name the key of its name
     */
    public FoundKind listedIn(Optional<String> whole, String lists, String name) {
        return new FoundKind(key, first, total, whole.orElse(lists), whole.isPresent() ? ALL : name);
    }

    /** How many there are of all kinds together. */
    public static long count(List<FoundKind> kinds) {
        return kinds.stream().mapToLong(FoundKind::total).sum();
    }

    /** Whether there is a list with more of them. */
    public boolean hasMore() {
        return total > first.size() && !list.isEmpty();
    }
}
