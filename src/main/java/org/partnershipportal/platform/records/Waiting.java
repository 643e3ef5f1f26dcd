package org.partnershipportal.platform.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What waits for an actor in one module's records: a union of queries, each with the columns {@code id}, {@code due} (a moment, a
 * day or {@code NULL}), {@code since} and what else its rows need.
 */
public final class Waiting {

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final Where union;

    /** @param union the queries, joined by {@code UNION ALL}, with their parameters; they begin with {@code SELECT} */
    public Waiting(JdbcClient jdbc, Where union) {
        this.jdbc = jdbc;
        this.union = union;
    }

    /**
     * The most urgent, what has no date last.
     *
     * @param row a record whose components are named after columns
     */
    public <T> List<T> first(int max, Class<T> row) {
        return jdbc.sql("SELECT waiting.* FROM (" + union.sql()
                        + ") waiting ORDER BY COALESCE(due, :latest), since, id LIMIT :max")
                .params(union.params())
                .param("latest", LATEST)
                .param("max", max)
                .query(row)
                .list();
    }

    /** How much there is that meets the condition on {@code waiting}. */
    public long count(Where which) {
        return jdbc.sql("SELECT COUNT(*) FROM (" + union.sql() + ") waiting WHERE " + which.sql())
                .params(union.params())
                .params(which.params())
                .query(Long.class)
                .single();
    }

    /** When something is due on a day: in its last second in Geneva. */
    public static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(Formats.GENEVA).toInstant().minusSeconds(1);
    }

    /** What is due on a day that ends so before the moment. */
    public static Where endsBefore(Instant moment) {
        return Where.of(
                "waiting.due < :before",
                "before",
                LocalDate.ofInstant(moment.plusSeconds(1).minusNanos(1), Formats.GENEVA));
    }
}
