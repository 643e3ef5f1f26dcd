package org.partnershipportal.ground.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Slice;
import org.springframework.ui.Model;

/**
 * A page of a list.
 *
 * @param rows what it shows
 * @param total how many there are in all
 * @param from how many come before
 * @param query the filters
 * @param path the list's path below the language
 * @param <T> a row
 */
public record Listing<T>(List<T> rows, long total, int from, Query query, String path) {

    /** A part of what a list finds, and how many there are in all. */
    @FunctionalInterface
    public interface Finding<T> {

        /**
         * Finds them.
         *
         * @param from how many to leave out at the beginning
         * @param max how many at most
         */
        Slice<T> part(int from, int max);
    }

    /**
     * The page of a list that an address asks for.
     *
     * @param from the address's parameter
     */
    public static <T> Listing<T> of(Finding<T> found, @Nullable String from, Query query, String path) {
        int first = Query.row(from);
        Slice<T> part = found.part(first, Query.SIZE);
        return new Listing<>(part.rows(), part.total(), first, query, path);
    }

    /** Gives it to a template. */
    public Page show(Model model, String lang) {
        model.addAttribute("list", this);
        return Page.show(model, lang, path, query.from(from));
    }

    /** Number of its first row. */
    public long first() {
        return from + 1L;
    }

    /** Number of its last row. */
    public long last() {
        return from + (long) rows.size();
    }

    public boolean hasNext() {
        return last() < total;
    }

    /** Where the next rows are. */
    public String next() {
        return at(query.from(from + Query.SIZE));
    }

    /** Where the first rows are. */
    public String start() {
        return at(query.filtered());
    }

    /** Where the list is without filters. */
    public String all() {
        return path;
    }

    public boolean isFiltered() {
        return query.isFiltered();
    }

    /** Where the list can be had as a file. */
    public String csv() {
        return path + ".csv" + (query.isFiltered() ? "?" + query.filtered() : "");
    }

    private String at(String filters) {
        return filters.isEmpty() ? path : path + "?" + filters;
    }
}
