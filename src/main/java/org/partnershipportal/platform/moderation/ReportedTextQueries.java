package org.partnershipportal.platform.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reported texts, as far as {@link ReportedTextPolicy} lets the actor know of them; others are not even counted. */
@Component
class ReportedTextQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final ReportedTextPolicy policy;
    private final CaseQueries cases;

    ReportedTextQueries(JdbcClient jdbc, ReportedTextPolicy policy, CaseQueries cases) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.cases = cases;
    }

    private record Found(
            ReportedTextId id, String subjectKind, String subjectId, long reports, Instant reportedAt, long total) {

        ContentRef subject() {
            return new ContentRef(subjectKind, subjectId);
        }
    }

    /** Those that wait for the actor, the oldest first; one query, and those that the titles of each kind take. */
    Slice<ReportedTextRow> waiting(Actor actor, int from, int max) {
        Where where = policy.decidableBy(actor);
        List<Found> found = jdbc.sql("""
            SELECT c.id, c.subject_kind, c.subject_id, c.reported_at,
                   (SELECT COUNT(*) FROM moderation_text_reports n WHERE n.text_id = c.id) AS reports,
                   COUNT(*) OVER () AS total
            FROM moderation_reported_texts c WHERE %s
            ORDER BY c.reported_at, c.id LIMIT :max OFFSET :from
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        Map<ContentRef, LocalizedText> titles =
                cases.titles(found.stream().map(Found::subject).toList());
        return new Slice<>(
                found.stream()
                        .flatMap(row -> Stream.ofNullable(titles.get(row.subject()))
                                .map(title -> new ReportedTextRow(row.id(), title, row.reports(), row.reportedAt())))
                        .toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    /** How many there are; one query. */
    long countWaiting(Actor actor) {
        Where where = policy.decidableBy(actor);
        return jdbc.sql("SELECT COUNT(*) FROM moderation_reported_texts c WHERE " + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    /** Those that the actor's person reported, the oldest first. */
    List<ReportedTextId> reportedBy(Actor actor) {
        Where where = ReportedTextPolicy.reportedBy(actor);
        return jdbc.sql("SELECT c.id FROM moderation_reported_texts c WHERE " + where.sql()
                        + " ORDER BY c.reported_at, c.id")
                .params(where.params())
                .query(ReportedTextId.class)
                .list();
    }
}
