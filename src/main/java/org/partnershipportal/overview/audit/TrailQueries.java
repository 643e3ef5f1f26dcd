package org.partnershipportal.overview.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail's two tables. Rows are inserted, sealed once, and read; nothing here changes or deletes one. */
@Repository
class TrailQueries {

    /** Asks for an empty hash, not for an empty place: that has an index, and H2 would read all rows that wait to find one. */
    static final String SEAL = "UPDATE audit_rows SET place = :place, hash = :hash WHERE id = :id AND hash IS NULL";

    private static final String ROW =
            "id, happened_at, kind, subject_kind, subject_id, actor_kind, person, organisation, facts, reason, about";
    private static final String FOUND = "SELECT place, hash, shown_at, " + ROW + " FROM audit_rows WHERE ";
    /** One index finds and orders them: what waits, of a busy hour some ten thousands, is not read each second. */
    static final String UNSEALED = "SELECT place, hash, shown_at, " + ROW + """
             FROM audit_rows USE INDEX (audit_rows_waiting) WHERE place IS NULL AND waits_until <= :now
             ORDER BY place, waits_until, happened_at, id LIMIT :limit
            """;

    private static final String NEWEST_FIRST = " ORDER BY shown_at DESC, id DESC LIMIT :limit";

    private final JdbcClient jdbc;

    TrailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TrailRow row) {
        jdbc.sql("INSERT INTO audit_rows (" + ROW
                        + ", shown_at, waits_until) VALUES (:id, :at, :kind, :subjectKind, :subject, :actorKind,"
                        + " :person, :organisation, :facts, :reason, :about, :shownAt, :waitsUntil)")
                .param("id", row.id())
                .param("at", micros(row.at()))
                .param("kind", row.kind())
                .param("subjectKind", row.subject().kind())
                .param("subject", row.subject().id())
                .param("actorKind", row.by().kind())
                .param("person", row.by().person(), Types.BINARY)
                .param("organisation", row.by().organisation(), Types.BINARY)
                .param("facts", row.facts())
                .param("reason", row.reason(), Types.VARCHAR)
                .param("about", row.about(), Types.VARCHAR)
                .param("shownAt", micros(row.shownAt()))
                .param("waitsUntil", micros(row.waitsUntil()))
                .update();
    }

    /**
     * Whether an act on this record was written that auditors read as it is; an attempt that was refused is none. Of no record there is
     * none, which is told without a look at all the refusals that name none.
     */
    boolean tellsOpenlyOf(String record) {
        return !record.isEmpty()
                && !jdbc.sql(
                                "SELECT id FROM audit_rows WHERE subject_id = :record AND about IS NULL AND reason IS NULL LIMIT 1")
                        .param("record", record)
                        .query(UUID.class)
                        .list()
                        .isEmpty();
    }

    /** The chain's end, locked for this transaction; empty while another holds it. */
    Optional<HashChain> lockedEnd() {
        return jdbc.sql("SELECT length, head FROM audit_chain WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .query(HashChain.class)
                .optional();
    }

    HashChain end() {
        return jdbc.sql("SELECT length, head FROM audit_chain WHERE id = 1")
                .query(HashChain.class)
                .single();
    }

    void moveEnd(HashChain chain) {
        jdbc.sql("UPDATE audit_chain SET length = :length, head = :head WHERE id = 1")
                .param("length", chain.length())
                .param("head", chain.head())
                .update();
    }

    /**
     * Committed rows that have no place yet and need not wait, in the order in which they get one. A row that keeps the hour
     * only waits until that is over, and gets its place among the others of its hour in the order of their ids, which are
     * random: what stands before and after it in the chain says nothing finer (R14.8).
     *
     * @param now rows that wait until then, or wait for nothing
     */
    List<TrailRow> unsealed(Instant now, int limit) {
        return jdbc.sql(UNSEALED).param("now", micros(now)).param("limit", limit).query(Found.class).list().stream()
                .map(Found::row)
                .toList();
    }

    /** How many checkpoints were written outside; 0 if nobody counted yet. */
    long checkpoints() {
        return jdbc.sql("SELECT checkpoints FROM audit_chain WHERE id = 1")
                .query(Long.class)
                .single();
    }

    void count(long checkpoints) {
        jdbc.sql("UPDATE audit_chain SET checkpoints = :checkpoints WHERE id = 1")
                .param("checkpoints", checkpoints)
                .update();
    }

    /** The hash at a place of the chain; empty if there is no row. */
    Optional<String> hashAt(long place) {
        return jdbc.sql("SELECT hash FROM audit_rows WHERE place = :place")
                .param("place", place)
                .query(String.class)
                .optional();
    }

    long countUnsealed() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE place IS NULL")
                .query(Long.class)
                .single();
    }

    /** Gives a row its place and hash, once. */
    void seal(TrailRow row, HashChain with) {
        jdbc.sql(SEAL)
                .param("place", with.length())
                .param("hash", with.head())
                .param("id", row.id())
                .update();
    }

    /** Sealed rows after a place, in their order. */
    List<SealedRow> sealedAfter(long place, int limit) {
        return jdbc
                .sql(FOUND + "place > :place ORDER BY place LIMIT :limit")
                .param("place", place)
                .param("limit", limit)
                .query(Found.class)
                .list()
                .stream()
                .map(Found::sealed)
                .toList();
    }

    /** The page after a row, as rows are shown; the first page if there is none. In an hour what is confidential is in no order. */
    List<TrailRow> after(Where wanted, @Nullable TrailRow last, int limit) {
        Where where = wanted.and(Where.given(
                last,
                row -> Where.of(
                        "shown_at < :lastAt OR (shown_at = :lastAt AND id < :lastId)",
                        Map.of("lastAt", micros(row.shownAt()), "lastId", row.id()))));
        return jdbc
                .sql(FOUND + where.sql() + NEWEST_FIRST)
                .params(where.params())
                .param("limit", limit)
                .query(Found.class)
                .list()
                .stream()
                .map(Found::row)
                .toList();
    }

    long count(Where wanted) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE " + wanted.sql())
                .params(wanted.params())
                .query(Long.class)
                .single();
    }

    /** One row of the table; place and hash are there once it is sealed. */
    private record Found(
            @Nullable Long place,
            @Nullable String hash,
            long shownAt,
            UUID id,
            long happenedAt,
            String kind,
            String subjectKind,
            String subjectId,
            String actorKind,
            @Nullable UUID person,
            @Nullable UUID organisation,
            String facts,
            @Nullable String reason,
            @Nullable String about) {

        TrailRow row() {
            return new TrailRow(
                    id,
                    instant(happenedAt),
                    kind,
                    new ContentRef(subjectKind, subjectId),
                    new ActorRef(actorKind, person, organisation),
                    facts,
                    reason,
                    about);
        }

        SealedRow sealed() {
            return new SealedRow(Objects.requireNonNull(place), Objects.requireNonNull(hash), row(), instant(shownAt));
        }
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
