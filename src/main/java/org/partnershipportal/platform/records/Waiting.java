package org.partnershipportal.platform.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.Function;
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
    private final Function<Instant, Temporal> before;

    private Waiting(JdbcClient jdbc, Where union, Function<Instant, Temporal> before) {
        this.jdbc = jdbc;
        this.union = union;
        this.before = before;
    }

    /**
     * What is due at a moment.
     *
     * @param union the queries, joined by {@code UNION ALL}, with their parameters; they begin with {@code SELECT}
     */
    public static Waiting dueAt(JdbcClient jdbc, Where union) {
        return new Waiting(jdbc, union, moment -> moment);
    }

    /** The same of what is due on a day, that is, when the day {@linkplain #endOf ends}. */
    public static Waiting dueOn(JdbcClient jdbc, Where union) {
        return new Waiting(
                jdbc, union, moment -> LocalDate.ofInstant(moment.plusSeconds(1).minusNanos(1), Formats.GENEVA));
    }

    /**
     * The most urgent, what has no date last.
     *
     * @param which a condition on {@code waiting}
     * @param row a record whose components are named after columns
     */
    public <T> List<T> first(Where which, int max, Class<T> row) {
        return jdbc.sql("SELECT waiting.* FROM (" + union.sql() + ") waiting WHERE " + which.sql()
                        + " ORDER BY COALESCE(due, :latest), since, id LIMIT :max")
                .params(union.params())
                .params(which.params())
                .param("latest", LATEST)
                .param("max", max)
                .query(row)
                .list();
    }

    /** How much there is. */
    public long count() {
        return jdbc.sql("SELECT COUNT(*) FROM (" + union.sql() + ") waiting")
                .params(union.params())
                .query(Long.class)
                .single();
    }

    /**
     * How much there is.
     *
     * @param total in all
     * @param late due before the first moment
     * @param dated due before the second moment
     */
    public record Counts(long total, long late, long dated) {}

    /** How much there is, and how much of it is due before each of two moments; one query. */
    public Counts counts(Instant first, Instant second) {
        return jdbc.sql("SELECT COUNT(*) AS total, COUNT(CASE WHEN waiting.due < :first THEN 1 END) AS late,"
                        + " COUNT(CASE WHEN waiting.due < :second THEN 1 END) AS dated FROM (" + union.sql()
                        + ") waiting")
                .params(union.params())
                .param("first", before.apply(first))
                .param("second", before.apply(second))
                .query(Counts.class)
                .single();
    }

    /** When something is due on a day: in its last second in Geneva. */
    public static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(Formats.GENEVA).toInstant().minusSeconds(1);
    }
}
