package org.partnershipportal.platform.moderation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pending appeals, as far as {@link CasePolicy#heardBy} lets the actor know of them, and those that the actor decided; others
 * are not even counted.
 */
@Component
class CaseQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CasePolicy policy;

    CaseQueries(JdbcClient jdbc, CasePolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    /** A part of them, the oldest first; one query, and those that the titles of each kind take. */
    Slice<CaseRow> waiting(Actor actor, int from, int max) {
        return part(actor, policy.heardBy(actor), from, max);
    }

    /** How many there are; one query. */
    long countWaiting(Actor actor) {
        return count(policy.heardBy(actor));
    }

    /** The beginning of those that the actor may decide, the oldest first. */
    List<CaseRow> decidable(Actor actor, int max) {
        return part(actor, policy.heardBy(actor).and(policy.decidableBy(actor)), 0, max)
                .rows();
    }

    /** How many there are of those; one query. */
    long countDecidable(Actor actor) {
        return count(policy.heardBy(actor).and(policy.decidableBy(actor)));
    }

    /** The records about which appeals wait that the actor may know of and nobody may decide, the oldest first; mostly one query. */
    List<ContentRef> undecidable(Actor actor, int max) {
        if (countWaiting(actor) == 0) {
            return List.of();
        }
        Where where = policy.heardBy(actor).and(policy.decidableByNobody());
        return jdbc.sql("SELECT c.subject_kind AS kind, c.subject_id AS id FROM moderation_cases c WHERE " + where.sql()
                        + " ORDER BY c.appealed_at, c.id LIMIT :max")
                .params(where.params())
                .param("max", max)
                .query(ContentRef.class)
                .list();
    }

    /** Whether an appeal waits that the actor may know of and nobody may decide. */
    boolean isUndecidable(Actor actor, CaseId id) {
        return count(policy.heardBy(actor).and(policy.decidableByNobody()).and(Where.of("c.id = :case", "case", id)))
                > 0;
    }

    /** Whether nobody could decide the appeal if the person entered it. */
    boolean isUndecidableIfEnteredBy(PersonId typist, CaseId id) {
        return count(policy.decidableByNobodyBeside(typist).and(Where.of("c.id = :case", "case", id))) > 0;
    }

    /** An appeal that was decided. */
    record Answered(
            CaseId id, String subjectKind, String subjectId, String decision, CaseStatus status, Instant answeredAt) {

        ContentRef subject() {
            return new ContentRef(subjectKind, subjectId);
        }
    }

    /** Those that the actor decided since, the latest first, with their titles; one query, and those that the titles of each kind take. */
    Map<Answered, LocalizedText> answered(Actor actor, Instant since, int max) {
        Where where = policy.answeredBy(actor).and(Where.of("c.answered_at > :since", "since", since));
        List<Answered> found = jdbc.sql("""
            SELECT c.id, c.subject_kind, c.subject_id, c.decision, c.status, c.answered_at
            FROM moderation_cases c WHERE %s ORDER BY c.answered_at DESC, c.id LIMIT :max
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", max)
                .query(Answered.class)
                .list();
        Map<ContentRef, LocalizedText> titles =
                titles(found.stream().map(Answered::subject).toList());
        Map<Answered, LocalizedText> titled = new LinkedHashMap<>();
        found.forEach(one -> Optional.ofNullable(titles.get(one.subject())).ifPresent(title -> titled.put(one, title)));
        return titled;
    }

    /** All cases that {@link CasePolicy#concernedBy} lets the actor read, the oldest first. */
    List<CaseId> concerning(Actor actor) {
        Where where = policy.concernedBy(actor);
        return jdbc.sql("SELECT c.id FROM moderation_cases c WHERE " + where.sql() + " ORDER BY c.decided_at, c.id")
                .params(where.params())
                .query(CaseId.class)
                .list();
    }

    private long count(Where where) {
        return jdbc.sql("SELECT COUNT(*) FROM moderation_cases c WHERE " + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    /** One row of the table. */
    private record Found(
            CaseId id,
            String subjectKind,
            String subjectId,
            String decision,
            Instant appealedAt,
            boolean mine,
            long total) {

        ContentRef subject() {
            return new ContentRef(subjectKind, subjectId);
        }
    }

    private Slice<CaseRow> part(Actor actor, Where where, int from, int max) {
        Where mine = policy.decidableBy(actor);
        List<Found> found = jdbc.sql("""
            SELECT c.id, c.subject_kind, c.subject_id, c.decision, c.appealed_at,
                   (%s) AS mine, COUNT(*) OVER () AS total
            FROM moderation_cases c WHERE %s
            ORDER BY c.appealed_at, c.id LIMIT :max OFFSET :from
            """.formatted(mine.sql(), where.sql()))
                .params(mine.params())
                .params(where.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        Map<ContentRef, LocalizedText> titles =
                titles(found.stream().map(Found::subject).toList());
        return new Slice<>(
                found.stream()
                        .flatMap(row -> Stream.ofNullable(titles.get(row.subject()))
                                .map(title ->
                                        new CaseRow(row.id(), title, row.decision(), row.appealedAt(), row.mine())))
                        .toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    /** Titles of records of any kind, one query for each kind; unknown ones are left out. */
    Map<ContentRef, LocalizedText> titles(List<ContentRef> subjects) {
        Map<String, List<String>> byKind = subjects.stream()
                .collect(Collectors.groupingBy(
                        ContentRef::kind, Collectors.mapping(ContentRef::id, Collectors.toList())));
        return byKind.entrySet().stream()
                .flatMap(kind -> policy.kind(kind.getKey()).titles(kind.getValue()).entrySet().stream()
                        .map(title -> Map.entry(new ContentRef(kind.getKey(), title.getKey()), title.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
