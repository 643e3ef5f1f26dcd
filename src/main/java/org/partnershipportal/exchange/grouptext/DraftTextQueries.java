package org.partnershipportal.exchange.grouptext;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draft texts and parts of them, for those whom {@link DraftTextPolicy} lets read; each in a fixed number of queries. */
@Component
class DraftTextQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;
    private final Clock clock;

    DraftTextQueries(JdbcClient jdbc, OrganisationDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** Today, in Geneva. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.GENEVA);
    }

    /** One row of the table, with its comments counted. */
    private record Found(
            DraftTextId id,
            String title,
            String textLanguage,
            int published,
            Instant movedAt,
            @Nullable LocalDate commentsUntil,
            long comments,
            long waiting,
            long total) {}

    /** One query; the text that was published or started last comes first. */
    Slice<DraftTextRow> list(InsideGroup group, int from, int max) {
        Where where = DraftTextPolicy.visibleTo(group);
        LocalDate today = today();
        List<Found> found = jdbc.sql("""
            SELECT t.id, t.title, t.text_language, t.published, COALESCE(t.published_at, t.started_at) AS moved_at,
                   t.comments_until,
                   (SELECT COUNT(*) FROM grouptext_comments c WHERE c.text_id = t.id AND c.removed_at IS NULL) AS comments,
                   (SELECT COUNT(*) FROM grouptext_comments c WHERE c.text_id = t.id AND c.removed_at IS NULL
                      AND c.status = 'TO_BE_DECIDED') AS waiting,
                   COUNT(*) OVER () AS total
            FROM grouptext_texts t WHERE %s ORDER BY moved_at DESC, t.id LIMIT :max OFFSET :from
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        return Slice.counted(found, Found::total)
                .map(row -> new DraftTextRow(
                        row.id(),
                        new LocalizedText(row.title(), row.textLanguage()),
                        row.published(),
                        row.movedAt(),
                        row.published() > 0 && (row.commentsUntil() == null || !today.isAfter(row.commentsUntil())),
                        group.discusses() ? row.comments() : null,
                        group.discusses() ? row.waiting() : null));
    }

    /** A version without its paragraphs. */
    private record Published(int number, String title, String note, OrganisationId organisation, Instant publishedAt) {}

    /** Two queries. */
    List<VersionRow> versions(Actor actor, DraftText text) {
        List<Published> found =
                jdbc.sql("""
            SELECT v.number, v.title, v.note, v.organisation, v.published_at FROM grouptext_versions v
            WHERE v.text_id = :text ORDER BY v.number DESC
            """).param("text", text.id()).query(Published.class).list();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor, found.stream().map(Published::organisation).collect(Collectors.toSet()));
        String language = text.title().language();
        return found.stream()
                .map(one -> new VersionRow(
                        one.number(),
                        new LocalizedText(one.title(), language),
                        new LocalizedText(one.note(), language),
                        known.get(one.organisation()),
                        one.publishedAt()))
                .toList();
    }

    /** What each paragraph of a version says, in their order; one query. */
    List<String> words(DraftTextId text, int number) {
        return jdbc.sql("""
            SELECT p.words FROM grouptext_versions v JOIN grouptext_version_paragraphs p ON p.version_id = v.id
            WHERE v.text_id = :text AND v.number = :number ORDER BY p.place
            """)
                .param("text", text)
                .param("number", number)
                .query(String.class)
                .list();
    }

    /** One query. */
    CommentCounts counts(DraftTextId text) {
        return jdbc.sql("""
            SELECT COUNT(*) AS made, COUNT(CASE WHEN c.status = 'ACCEPTED' THEN 1 END) AS accepted,
                   COUNT(CASE WHEN c.status = 'NOT_ACCEPTED' THEN 1 END) AS not_accepted,
                   COUNT(DISTINCT c.organisation) AS organisations
            FROM grouptext_comments c WHERE c.text_id = :text AND c.removed_at IS NULL
            """).param("text", text).query(CommentCounts.class).single();
    }

    /** A paragraph beside what it said before; without words where it was removed. */
    private record Beside(
            TextParagraphId paragraph,
            int place,
            String words,
            @Nullable String beforeWords,
            long total) {}

    /** The paragraphs of a version in their order, each with what the version before said; those that it removed among them. */
    Slice<ParagraphRow> paragraphs(DraftTextId text, int number, int from, int max) {
        List<Beside> found = jdbc.sql("""
            SELECT x.paragraph, x.place, x.words, x.before_words, COUNT(*) OVER () AS total FROM (
              SELECT p.paragraph, p.place, p.words, b.words AS before_words, 1 AS kind
              FROM grouptext_versions v JOIN grouptext_version_paragraphs p ON p.version_id = v.id
              LEFT JOIN grouptext_versions e ON e.text_id = v.text_id AND e.number = :earlier
              LEFT JOIN grouptext_version_paragraphs b ON b.version_id = e.id AND b.paragraph = p.paragraph
              WHERE v.text_id = :text AND v.number = :number
              UNION ALL
              SELECT b.paragraph, b.place, '' AS words, b.words AS before_words, 0 AS kind
              FROM grouptext_versions e JOIN grouptext_version_paragraphs b ON b.version_id = e.id
              WHERE e.text_id = :text AND e.number = :earlier
                AND NOT EXISTS (SELECT 1 FROM grouptext_versions v
                  JOIN grouptext_version_paragraphs p ON p.version_id = v.id
                  WHERE v.text_id = :text AND v.number = :number AND p.paragraph = b.paragraph)
            ) x ORDER BY x.place, x.kind, x.paragraph LIMIT :max OFFSET :from
            """)
                .param("text", text)
                .param("number", number)
                .param("earlier", number - 1)
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Beside.class)
                .list();
        return Slice.counted(found, Beside::total)
                .map(one -> new ParagraphRow(
                        one.paragraph(), one.place(), one.words().isEmpty() ? null : one.words(), one.beforeWords()));
    }
}
