package org.partnershipportal.overview.relation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of links, always filtered by what {@link LinkPolicy} lets be read, and how an actor stands to two records. */
@Component
class LinkQueries {

    /** How far is looked whether a link would come back to where it begins. */
    private static final int FARTHEST = 50;

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final LinkedKinds kinds;

    LinkQueries(JdbcClient jdbc, LinkedKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /**
     * A link as its row has it.
     *
     * @param speaksFrom whether the reader speaks for the earlier record
     * @param speaksTo the same of the later one
     */
    record Found(
            LinkId id,
            LinkType linkType,
            RecordKind fromKind,
            String fromId,
            RecordKind toKind,
            String toId,
            LinkStatus status,
            Way proposedBy,
            @Nullable UUID follows,
            Instant madeAt,
            boolean speaksFrom,
            boolean speaksTo,
            long total) {

        LinkEnd from() {
            return new LinkEnd(fromKind, fromId);
        }

        LinkEnd to() {
            return new LinkEnd(toKind, toId);
        }

        LinkCase asCase() {
            EndFacts facts = new EndFacts(true, true, speaksFrom, speaksTo, false, false);
            return new LinkCase(status, proposedBy, follows != null, true, facts.speaksFor());
        }
    }

    /** How the actor stands to two records that are, or may be, linked. One query. */
    EndFacts facts(Actor actor, LinkEnd from, LinkEnd to) {
        LinkedKind earlier = kinds.of(from.kind());
        LinkedKind later = kinds.of(to.kind());
        Map<String, Where> asked = Map.of(
                "sees_from", earlier.visibleTo(actor, ":fromKey", ":fromId"),
                "sees_to", later.visibleTo(actor, ":toKey", ":toId"),
                "speaks_from", earlier.spokenForBy(actor, ":fromKey", ":fromId"),
                "speaks_to", later.spokenForBy(actor, ":toKey", ":toId"),
                "public_from", earlier.visibleTo(Actor.visitor(), ":fromKey", ":fromId"),
                "public_to", later.visibleTo(Actor.visitor(), ":toKey", ":toId"));
        Map<String, Object> params = new HashMap<>();
        asked.values().forEach(where -> params.putAll(where.params()));
        params.put("fromKey", from.key());
        params.put("fromId", from.id());
        params.put("toKey", to.key());
        params.put("toId", to.id());
        Stream<String> flags = asked.entrySet().stream()
                .map(flag -> "CASE WHEN " + flag.getValue().sql() + " THEN TRUE ELSE FALSE END AS " + flag.getKey());
        return jdbc.sql("SELECT " + String.join(", ", flags.toList()))
                .params(params)
                .query(EndFacts.class)
                .single();
    }

    /** Whether the actor can link the record on behalf of its owner. One query. */
    boolean speaksFor(Actor actor, LinkEnd record) {
        if (!Permission.LINK_RECORDS.isOpenTo(actor)) {
            return false;
        }
        LinkedKind kind = kinds.of(record.kind());
        Where speaks = kind.spokenForBy(actor, ":key", ":id").and(kind.visibleTo(actor, ":key", ":id"));
        return jdbc.sql("SELECT CASE WHEN " + speaks.sql() + " THEN TRUE ELSE FALSE END AS speaks")
                .params(speaks.params())
                .param("key", record.key())
                .param("id", record.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether links of a type that the actor can see lead from one record to another. What cannot be seen does not count, for the
     * answer would tell of it.
     */
    boolean leads(Actor actor, LinkType type, LinkEnd from, LinkEnd to) {
        Where seen = kinds.visibleTo(actor, "l.to");
        return jdbc.sql("""
            WITH RECURSIVE later (kind, code, depth) AS (
              SELECT l.to_kind, l.to_id, 1 FROM relation_links l
              WHERE l.link_type = :type AND l.status = 'STANDING' AND l.from_kind = :fromKind AND l.from_id = :fromId
                AND %1$s
              UNION
              SELECT l.to_kind, l.to_id, e.depth + 1 FROM later e
              JOIN relation_links l ON l.from_id = e.code AND l.from_kind = e.kind
              WHERE l.link_type = :type AND l.status = 'STANDING' AND e.depth < %2$d AND %1$s
            )
            SELECT COUNT(*) FROM later WHERE kind = :toKind AND code = :toId
            """.formatted(seen.sql(), FARTHEST))
                        .params(seen.params())
                        .param("type", type)
                        .param("fromKind", from.kind())
                        .param("fromId", from.id())
                        .param("toKind", to.kind())
                        .param("toId", to.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The links of a record that the actor may read, the latest first. One query. */
    Slice<Found> of(Actor actor, LinkEnd record, int from, int max) {
        Where its = Where.of("""
            (l.from_id = :code AND l.from_kind = :kind) OR (l.to_id = :code AND l.to_kind = :kind)
            """, Map.of("code", record.id(), "kind", record.kind()));
        return found(actor, its.and(readableBy(actor, kinds)), "l.made_at DESC, l.id", from, max);
    }

    /** The proposals that await an answer of the actor, the oldest first. One query. */
    Slice<Found> waiting(Actor actor, int from, int max) {
        return Permission.ANSWER_LINK.isOpenTo(actor)
                ? found(actor, waitingFor(actor), "l.made_at, l.id", from, max)
                : Slice.empty();
    }

    /** How many there are. One query. */
    long countWaiting(Actor actor) {
        if (!Permission.ANSWER_LINK.isOpenTo(actor)) {
            return 0;
        }
        Where waiting = waitingFor(actor);
        return jdbc.sql("SELECT COUNT(*) FROM relation_links l WHERE " + waiting.sql())
                .params(waiting.params())
                .query(Long.class)
                .single();
    }

    private Where waitingFor(Actor actor) {
        return Where.of("l.status = 'PROPOSED'")
                .and(seen(actor, kinds))
                .and(bySide(kinds.spokenForBy(actor, "l.to"), kinds.spokenForBy(actor, "l.from")));
    }

    /** The same as {@link LinkPolicy#mayRead}, as a condition on {@code relation_links l}. */
    static Where readableBy(Actor actor, LinkedKinds kinds) {
        Where from = kinds.spokenForBy(actor, "l.from");
        Where to = kinds.spokenForBy(actor, "l.to");
        return seen(actor, kinds)
                .and(Where.of("l.status = 'STANDING'")
                        .or(Where.of("l.status = 'PROPOSED'").and(from.or(to)))
                        .or(Where.of("l.status IN ('KEPT', 'DECLINED')").and(bySide(from, to))));
    }

    private static Where seen(Actor actor, LinkedKinds kinds) {
        return kinds.visibleTo(actor, "l.from").and(kinds.visibleTo(actor, "l.to"));
    }

    /** One condition where the earlier record's side proposed it, another where the later one's did. */
    private static Where bySide(Where ifBefore, Where ifAfter) {
        return Where.of("l.proposed_by = 'BEFORE'")
                .and(ifBefore)
                .or(Where.of("l.proposed_by = 'AFTER'").and(ifAfter));
    }

    private Slice<Found> found(Actor actor, Where where, String order, int from, int max) {
        Where speaksFrom = kinds.spokenForBy(actor, "l.from");
        Where speaksTo = kinds.spokenForBy(actor, "l.to");
        List<Found> found = jdbc.sql("""
            SELECT l.id, l.link_type, l.from_kind, l.from_id, l.to_kind, l.to_id, l.status, l.proposed_by, l.follows, l.made_at,
                   CASE WHEN %s THEN TRUE ELSE FALSE END AS speaks_from, CASE WHEN %s THEN TRUE ELSE FALSE END AS speaks_to,
                   COUNT(*) OVER () AS total
            FROM relation_links l WHERE %s ORDER BY %s LIMIT :max OFFSET :skip
            """.formatted(speaksFrom.sql(), speaksTo.sql(), where.sql(), order))
                .params(speaksFrom.params())
                .params(speaksTo.params())
                .params(where.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("skip", Math.max(from, 0))
                .query(Found.class)
                .list();
        return Slice.counted(found, Found::total);
    }
}
