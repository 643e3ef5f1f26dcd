package org.partnershipportal.overview.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Walks along the links that stand, both ways, in one query, however many records are on the way. It goes on only from records
 * that the reader may know of, so that nothing beyond a hidden record shows.
 */
@Component
class ChainQueries {

    /** How many links lie at most between a record and one that its chain shows. */
    private static final int FARTHEST = 8;

    private static final String STAGE = Arrays.stream(RecordKind.values())
            .map(kind -> "WHEN '" + kind.name() + "' THEN '" + kind.stage().name() + "'")
            .collect(Collectors.joining(" ", "CASE kind ", " END"));

    private final JdbcClient jdbc;
    private final LinkedKinds kinds;

    ChainQueries(JdbcClient jdbc, LinkedKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /**
     * A record that the walk came to.
     *
     * @param total how many there are of its stage on its side
     */
    record Reached(Way way, RecordKind kind, String code, long total) {

        LinkEnd end() {
            return new LinkEnd(kind, code);
        }
    }

    /**
     * Records of the chain, of each stage on each side a part, the nearest first.
     *
     * @param only the one side and stage that is asked for; {@code null} for all
     * @param skip how many of each to leave out at the beginning
     * @param max how many of each at most
     */
    List<Reached> reached(Actor actor, LinkEnd record, @Nullable ChainPlace only, int skip, int max) {
        Where later = kinds.visibleTo(actor, "l.to");
        Where earlier = kinds.visibleTo(actor, "l.from");
        Where fartherOn = kinds.seenFromAfar(actor, "l.to");
        Where fartherBack = kinds.seenFromAfar(actor, "l.from");
        Where asked = only == null
                ? Where.all()
                : Where.of("placed.way = '%s' AND placed.stage = '%s'"
                        .formatted(only.way().name(), only.stage().name()));
        return jdbc.sql("""
            WITH RECURSIVE down (kind, code, depth) AS (
              SELECT l.to_kind, l.to_id, 1 FROM relation_links l
              WHERE l.status = 'STANDING' AND l.from_kind = :kind AND l.from_id = :code AND %1$s
              UNION
              SELECT l.to_kind, l.to_id, d.depth + 1 FROM down d
              JOIN relation_links l ON l.from_id = d.code AND l.from_kind = d.kind
              WHERE l.status = 'STANDING' AND d.depth < %3$d AND %6$s
            ), up (kind, code, depth) AS (
              SELECT l.from_kind, l.from_id, 1 FROM relation_links l
              WHERE l.status = 'STANDING' AND l.to_kind = :kind AND l.to_id = :code AND %2$s
              UNION
              SELECT l.from_kind, l.from_id, u.depth + 1 FROM up u
              JOIN relation_links l ON l.to_id = u.code AND l.to_kind = u.kind
              WHERE l.status = 'STANDING' AND u.depth < %3$d AND %7$s
            )
            SELECT placed.way, placed.kind, placed.code, placed.total
            FROM (SELECT reached.way, reached.stage, reached.kind, reached.code,
                         ROW_NUMBER() OVER (PARTITION BY reached.way, reached.stage
                                            ORDER BY reached.near, reached.kind, reached.code) AS place,
                         COUNT(*) OVER (PARTITION BY reached.way, reached.stage) AS total
                  FROM (SELECT 'BEFORE' AS way, %4$s AS stage, kind, code, MIN(depth) AS near FROM up
                        WHERE NOT (kind = :kind AND code = :code) GROUP BY kind, code
                        UNION ALL
                        SELECT 'AFTER' AS way, %4$s AS stage, kind, code, MIN(depth) AS near FROM down
                        WHERE NOT (kind = :kind AND code = :code) GROUP BY kind, code) reached) placed
            WHERE placed.place > :skip AND placed.place <= :upto AND %5$s
            ORDER BY placed.place
            """.formatted(
                        later.sql(), earlier.sql(), FARTHEST, STAGE, asked.sql(), fartherOn.sql(), fartherBack.sql()))
                .params(later.params())
                .params(earlier.params())
                .param("kind", record.kind())
                .param("code", record.id())
                .param("skip", skip)
                .param("upto", skip + max)
                .query(Reached.class)
                .list();
    }

    /**
     * How many records of each stage came of each rule of a set: those that the chains of the rules show after them. One query for
     * all rules.
     *
     * @param prefix what the codes of the set's rules begin with
     */
    List<RuleCount> ofRules(Actor actor, String prefix) {
        Where later = kinds.seenFromAfar(actor, "l.to");
        return jdbc.sql("""
            WITH RECURSIVE down (root, kind, code, depth) AS (
              SELECT l.from_id, l.to_kind, l.to_id, 1 FROM relation_links l
              WHERE l.status = 'STANDING' AND l.from_kind = 'RULE' AND l.from_id LIKE :rules AND %1$s
              UNION
              SELECT d.root, l.to_kind, l.to_id, d.depth + 1 FROM down d
              JOIN relation_links l ON l.from_id = d.code AND l.from_kind = d.kind
              WHERE l.status = 'STANDING' AND d.depth < %2$d AND %1$s
            )
            SELECT reached.root AS code, reached.stage, COUNT(*) AS total
            FROM (SELECT DISTINCT root, %3$s AS stage, kind, code FROM down) reached
            GROUP BY reached.root, reached.stage
            """.formatted(later.sql(), FARTHEST, STAGE))
                .params(later.params())
                .param("rules", prefix + "%")
                .query(RuleCount.class)
                .list();
    }

    private record Joined(RecordKind fromKind, String fromId, RecordKind toKind, String toId) {

        ChainLine line() {
            return new ChainLine(new LinkEnd(fromKind, fromId), new LinkEnd(toKind, toId));
        }
    }

    /** Which of some records are linked. One query. */
    List<ChainLine> lines(Set<LinkEnd> among) {
        return among.size() < 2
                ? List.of()
                : jdbc
                        .sql("""
                SELECT DISTINCT l.from_kind, l.from_id, l.to_kind, l.to_id FROM relation_links l
                WHERE l.status = 'STANDING' AND l.from_id IN (:codes) AND l.to_id IN (:codes)
                """)
                        .param("codes", among.stream().map(LinkEnd::id).toList())
                        .query(Joined.class)
                        .list()
                        .stream()
                        .map(Joined::line)
                        .filter(line -> among.contains(line.from()) && among.contains(line.to()))
                        .toList();
    }
}
