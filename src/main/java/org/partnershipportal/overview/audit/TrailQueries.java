package org.partnershipportal.overview.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail's two tables. Rows are inserted, sealed once, and read; nothing here changes or deletes one. */
@Repository
class TrailQueries {

    private static final String ROW =
            "id, happened_at, kind, subject_kind, subject_id, actor_kind, person, organisation, facts, reason";
    private static final String NEWEST_FIRST = " ORDER BY happened_at DESC, id DESC LIMIT :limit";

    private final JdbcClient jdbc;

    TrailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TrailRow row) {
        jdbc.sql("INSERT INTO audit_rows (" + ROW + ") VALUES (:id, :at, :kind, :subjectKind, :subject, :actorKind,"
                        + " :person, :organisation, :facts, :reason)")
                .param("id", UuidBytes.of(row.id()))
                .param("at", micros(row.at()))
                .param("kind", row.kind())
                .param("subjectKind", row.subject().kind())
                .param("subject", row.subject().id())
                .param("actorKind", row.by().kind())
                .param("person", bytesOrNull(row.by().person()), Types.BINARY)
                .param("organisation", bytesOrNull(row.by().organisation()), Types.BINARY)
                .param("facts", row.facts())
                .param("reason", row.reason(), Types.VARCHAR)
                .update();
    }

    /** The chain's end, locked for this transaction; empty while another holds it. */
    Optional<HashChain> lockedEnd() {
        return jdbc.sql("SELECT length, head FROM audit_chain WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .query(TrailQueries::chain)
                .optional();
    }

    HashChain end() {
        return jdbc.sql("SELECT length, head FROM audit_chain WHERE id = 1")
                .query(TrailQueries::chain)
                .single();
    }

    void moveEnd(HashChain chain) {
        jdbc.sql("UPDATE audit_chain SET length = :length, head = :head WHERE id = 1")
                .param("length", chain.length())
                .param("head", chain.head())
                .update();
    }

    /** Committed rows that have no place yet, in the order in which they get one. */
    List<TrailRow> unsealed(int limit) {
        return jdbc.sql("SELECT " + ROW + " FROM audit_rows WHERE place IS NULL ORDER BY happened_at, id LIMIT :limit")
                .param("limit", limit)
                .query(TrailQueries::row)
                .list();
    }

    long countUnsealed() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE place IS NULL")
                .query(Long.class)
                .single();
    }

    void seal(TrailRow row, HashChain with) {
        jdbc.sql("UPDATE audit_rows SET place = :place, hash = :hash WHERE id = :id AND place IS NULL")
                .param("place", with.length())
                .param("hash", with.head())
                .param("id", UuidBytes.of(row.id()))
                .update();
    }

    /** Sealed rows after a place, in their order. */
    List<SealedRow> sealedAfter(long place, int limit) {
        return jdbc.sql("SELECT place, hash, " + ROW
                        + " FROM audit_rows WHERE place > :place ORDER BY place LIMIT :limit")
                .param("place", place)
                .param("limit", limit)
                .query((result, n) -> new SealedRow(result.getLong("place"), result.getString("hash"), row(result, n)))
                .list();
    }

    /** The page after a row; the first page if there is none. */
    List<TrailRow> after(TrailFilter filter, @Nullable TrailRow last, int limit) {
        Map<String, Object> params = new HashMap<>(Map.of("limit", limit));
        String where = where(filter, params);
        if (last != null) {
            where += " AND (happened_at < :lastAt OR (happened_at = :lastAt AND id < :lastId))";
            params.put("lastAt", micros(last.at()));
            params.put("lastId", UuidBytes.of(last.id()));
        }
        return jdbc.sql("SELECT " + ROW + " FROM audit_rows" + where + NEWEST_FIRST)
                .params(params)
                .query(TrailQueries::row)
                .list();
    }

    long count(TrailFilter filter) {
        Map<String, Object> params = new HashMap<>();
        return jdbc.sql("SELECT COUNT(*) FROM audit_rows" + where(filter, params))
                .params(params)
                .query(Long.class)
                .single();
    }

    private static String where(TrailFilter filter, Map<String, Object> params) {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        if (!filter.kind().isEmpty()) {
            where.append(" AND kind = :kind");
            params.put("kind", filter.kind());
        }
        if (!filter.actor().isEmpty()) {
            Optional<PersonId> actor = PersonId.parse(filter.actor());
            where.append(actor.isPresent() ? " AND (person = :actor OR organisation = :actor)" : " AND 1 = 0");
            actor.ifPresent(id -> params.put("actor", UuidBytes.of(id.value())));
        }
        if (!filter.record().isEmpty()) {
            where.append(" AND subject_id = :record");
            params.put("record", filter.record());
        }
        if (filter.refusedOnly()) {
            where.append(" AND reason IS NOT NULL");
        }
        if (filter.from() != null) {
            where.append(" AND happened_at >= :from");
            params.put("from", micros(filter.from()));
        }
        if (filter.until() != null) {
            where.append(" AND happened_at < :until");
            params.put("until", micros(filter.until()));
        }
        return where.toString();
    }

    private static HashChain chain(ResultSet result, int n) throws SQLException {
        return new HashChain(result.getLong("length"), result.getString("head"));
    }

    private static TrailRow row(ResultSet result, int n) throws SQLException {
        return new TrailRow(
                UuidBytes.read(result.getBytes("id")),
                Instant.EPOCH.plus(result.getLong("happened_at"), ChronoUnit.MICROS),
                result.getString("kind"),
                new ContentRef(result.getString("subject_kind"), result.getString("subject_id")),
                new ActorRef(
                        result.getString("actor_kind"),
                        uuidOrNull(result.getBytes("person")),
                        uuidOrNull(result.getBytes("organisation"))),
                result.getString("facts"),
                result.getString("reason"));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static byte @Nullable [] bytesOrNull(@Nullable UUID id) {
        return id == null ? null : UuidBytes.of(id);
    }

    private static @Nullable UUID uuidOrNull(byte @Nullable [] bytes) {
        return bytes == null ? null : UuidBytes.read(bytes);
    }
}
