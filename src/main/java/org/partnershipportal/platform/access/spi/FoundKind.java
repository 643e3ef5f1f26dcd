package org.partnershipportal.platform.access.spi;

import java.util.List;
import java.util.function.Function;
import org.partnershipportal.ground.shared.Slice;

/**
 * Records of one kind that were found.
 *
 * @param key key of the kind's name
 * @param first the first of them, in the order of their list
 * @param total how many there are in all, among those that the reader may know of
 * @param list the list that has them all, below the language and below {@code /app/{acting}/}; empty where none can be asked for them
 */
public record FoundKind(String key, List<FoundRecord> first, long total, String list) {

    public FoundKind {
        first = List.copyOf(first);
    }

    /** Those of a part of a list. */
    public static <T> FoundKind of(String key, Slice<T> found, String list, Function<T, FoundRecord> record) {
        return new FoundKind(key, found.map(record).rows(), found.total(), list);
    }

    /** How many there are of all kinds together. */
    public static long count(List<FoundKind> kinds) {
        return kinds.stream().mapToLong(FoundKind::total).sum();
    }

    /** Whether a list has more of them. */
    public boolean hasMore() {
        return total > first.size() && !list.isEmpty();
    }
}
