package org.partnershipportal.ground.plain;

import java.util.List;
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

    /** Gives it to a template. */
    public void show(Model model, String lang) {
        Page.show(model, lang, path, query.from(from));
        model.addAttribute("list", this);
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
