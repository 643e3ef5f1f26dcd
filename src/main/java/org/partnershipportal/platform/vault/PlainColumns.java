package org.partnershipportal.platform.vault;

import java.util.List;

/**
 * Columns of one table that earlier versions kept in plain text; a bean of the module that knows to which call a row
 * belongs. The vault encrypts them at its start.
 *
 * @param table the table
 * @param keys the columns of its key, in the order in which {@link Place#of} has them; the purpose is table and column
 * @param scope an expression of SQL for the id of a row's call, over {@code t}; where it gives none, it is the portal's
 * @param bytes whether the columns hold bytes, not texts
 * @param columns the columns
 */
public record PlainColumns(String table, List<String> keys, String scope, boolean bytes, List<String> columns) {

    public PlainColumns {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
    }

    /** Columns of texts in a table whose key is {@code id}. */
    public static PlainColumns of(String table, String scope, String... columns) {
        return new PlainColumns(table, List.of("id"), scope, false, List.of(columns));
    }

    /** The same columns in a table with another key. */
    public PlainColumns by(String... others) {
        return new PlainColumns(table, List.of(others), scope, bytes, columns);
    }

    /** The same columns, which hold bytes. */
    public PlainColumns ofBytes() {
        return new PlainColumns(table, keys, scope, true, columns);
    }

    /** Each as {@code table.column}. */
    public List<String> names() {
        return columns.stream().map(column -> table + "." + column).toList();
    }
}
