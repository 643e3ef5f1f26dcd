package org.partnershipportal.platform.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a query together with its parameters, so that neither is passed on without the other.
 *
 * @param sql the condition, with named parameters; it stands by itself, whatever is written beside it
 * @param params their values, as the client of this module writes them
 */
public record Where(String sql, Map<String, Object> params) {

    private static final Where ALL = new Where("1 = 1", Map.of());
    private static final Where NONE = new Where("1 = 0", Map.of());

    public Where {
        params = Map.copyOf(params);
    }

    /** What every row meets. */
    public static Where all() {
        return ALL;
    }

    /** What no row meets. */
    public static Where none() {
        return NONE;
    }

    /** A condition without parameters. */
    public static Where of(String sql) {
        return of(sql, Map.of());
    }

    /** A condition with one parameter. */
    public static Where of(String sql, String name, Object value) {
        return of(sql, Map.of(name, value));
    }

    /** A condition with several parameters. */
    public static Where of(String sql, Map<String, Object> params) {
        return new Where("(" + sql.strip() + ")", params);
    }

    /** The condition that a value makes; every row meets it if there is none. */
    public static <T> Where given(@Nullable T value, Function<T, Where> condition) {
        return value == null ? ALL : condition.apply(value);
    }

    /** The column is one of these; no row meets it if there are none. */
    public static Where in(String column, String name, Collection<?> values) {
        return values.isEmpty() ? NONE : of(column + " IN (:" + name + ")", name, List.copyOf(values));
    }

    /** Both hold. */
    public Where and(Where other) {
        return equals(ALL) ? other : other.equals(ALL) ? this : joined(" AND ", other);
    }

    /** At least one of them holds. */
    public Where or(Where other) {
        return equals(NONE) ? other : other.equals(NONE) ? this : joined(" OR ", other);
    }

    /** The opposite condition. */
    public Where not() {
        return of("NOT (" + sql + ")", params);
    }

    private Where joined(String by, Where other) {
        Map<String, Object> both = new HashMap<>(params);
        other.params.forEach((name, value) -> {
            Object taken = both.putIfAbsent(name, value);
            if (taken != null && !taken.equals(value)) {
                throw new IllegalArgumentException("Two conditions mean different things by :" + name);
            }
        });
        return of(sql + by + other.sql, both);
    }
}
