package org.partnershipportal.ground.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A part of a list.
 *
 * @param rows the rows that were asked for
 * @param total how many there are in all that the reader may see; never fewer than the rows
 * @param <T> a row
 */
public record Slice<T>(List<T> rows, long total) {

    public Slice {
        rows = List.copyOf(rows);
        // The two may have been read one after the other.
        total = Math.max(total, rows.size());
    }

    /** Of a list in which nothing is found. */
    public static <T> Slice<T> empty() {
        return new Slice<>(List.of(), 0);
    }

    /**
     * A part whose rows each know how many there are in all, as {@code COUNT(*) OVER ()} tells; of no rows nothing is known,
     * so the total is 0.
     */
    public static <T> Slice<T> counted(List<T> rows, ToLongFunction<? super T> total) {
        return new Slice<>(rows, rows.isEmpty() ? 0 : total.applyAsLong(rows.getFirst()));
    }

    /**
     * A part of a list that is computed as a whole.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most
     */
    public static <T> Slice<T> part(List<T> all, int from, int max) {
        return new Slice<>(all.stream().skip(from).limit(max).toList(), all.size());
    }

    /** The same part of the same list, each row told in another way. */
    public <R> Slice<R> map(Function<? super T, ? extends R> row) {
        return new Slice<>(rows.stream().<R>map(row).toList(), total);
    }
}
