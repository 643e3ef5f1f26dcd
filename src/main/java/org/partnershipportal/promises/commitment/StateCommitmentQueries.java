package org.partnershipportal.promises.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.Excerpt;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What everyone reads of a State's commitments, whoever asks: only what is published. */
@Component
class StateCommitmentQueries {

    private static final int MOST = 200;

    /** So much of a text is quoted at most, in characters. */
    private static final int QUOTED = 300;

    /** So much of it is read: a character can be two for a database. */
    private static final int READ = 2 * QUOTED + 2;

    private static final CommitmentTextConverter TEXTS = new CommitmentTextConverter();

    private final JdbcClient jdbc;

    StateCommitmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A published commitment.
     *
     * @param id the commitment
     * @param status its status
     * @param content what is published, as it is kept
     * @param endedAt when it was completed or withdrawn
     * @param total how many the State has published
     * @param ending how many of these go on and end in the year
     * @param completed how many of these are completed
     * @param withdrawn how many of these are withdrawn
     * @param themes how many themes all name
     * @param assessed of how many an assessment is shown
     * @param assessing how many organisations placed these
     * @param recommendations how many recommendations all name
     * @param rules how many rules all name
     * @param targets how many SDG targets all name
     * @param soonest of the first row: the commitment whose milestone is due next; {@code null} if none is still to come
     * @param milestone of the first row: this milestone
     * @param further of the first row: what is published of that commitment, as it is kept
     */
    record Found(
            CommitmentId id,
            CommitmentStatus status,
            String content,
            @Nullable Instant endedAt,
            long total,
            long ending,
            long completed,
            long withdrawn,
            long themes,
            long assessed,
            long assessing,
            long recommendations,
            long rules,
            long targets,
            @Nullable CommitmentId soonest,
            @Nullable UUID milestone,
            @Nullable String further) {

        CommitmentText text() {
            return Objects.requireNonNull(TEXTS.convertToEntityAttribute(content));
        }

        /** What is counted of all; of the first row. */
        CommitmentFigures figures(Instant now) {
            return new CommitmentFigures(
                    themes,
                    completed,
                    withdrawn,
                    assessed,
                    assessing,
                    recommendations,
                    rules,
                    targets,
                    soonest == null || further == null ? null : next(soonest, further, now));
        }

        private CommitmentFigures.@Nullable Next next(CommitmentId commitment, String kept, Instant now) {
            CommitmentText text = Objects.requireNonNull(TEXTS.convertToEntityAttribute(kept));
            LocalDate day = LocalDate.ofInstant(now, text.zone());
            return text.milestones().stream()
                    .filter(one -> one.id().equals(milestone))
                    .findFirst()
                    .map(one -> new CommitmentFigures.Next(
                            commitment, text.written(one.what()), new Step(one, null, day, false)))
                    .orElse(null);
        }
    }

    /**
     * A part of them with the latest version of each, by the place of its first theme, and by title, and what is counted of all; one
     * query.
     */
    List<Found> found(CountryCode state, List<String> themes, Instant now, int year, int from, int max) {
        StringBuilder places = new StringBuilder();
        Map<String, Object> codes = new HashMap<>();
        for (int place = 0; place < themes.size(); place++) {
            places.append(" WHEN :theme").append(place).append(" THEN ").append(place);
            codes.put("theme" + place, themes.get(place));
        }
        return jdbc.sql("""
            SELECT c.id, c.status, v.content, c.ended_at, page.total, page.ending, page.completed, page.withdrawn,
                   page.themes, page.assessed, page.assessing, page.recommendations, page.rules, page.targets,
                   further.commitment_id AS soonest, soon.milestone, further.content AS further
            FROM (SELECT p.id, p.title, p.place, p.total, p.ending, p.completed, p.withdrawn,
                         ROW_NUMBER() OVER (ORDER BY p.place, p.title, p.id) AS turn,
                         (SELECT COUNT(DISTINCT t.theme) FROM commitment_themes t
                          JOIN commitment_commitments c ON c.id = t.commitment_id WHERE %1$s) AS themes,
                         (SELECT COUNT(DISTINCT o.commitment_id) FROM commitment_observations o
                          JOIN commitment_commitments c ON c.id = o.commitment_id WHERE %1$s AND %2$s) AS assessed,
                         (SELECT COUNT(DISTINCT o.organisation) FROM commitment_observations o
                          JOIN commitment_commitments c ON c.id = o.commitment_id WHERE %1$s AND %2$s) AS assessing,
                         (SELECT COUNT(DISTINCT r.recommendation) FROM commitment_recommendations r
                          JOIN commitment_commitments c ON c.id = r.commitment_id WHERE %1$s) AS recommendations,
                         (SELECT COUNT(DISTINCT CONCAT(r.rule_set, ' ', r.rule_number)) FROM commitment_rules r
                          JOIN commitment_commitments c ON c.id = r.commitment_id WHERE %1$s) AS rules,
                         (SELECT COUNT(DISTINCT t.target) FROM commitment_sdg_targets t
                          JOIN commitment_commitments c ON c.id = t.commitment_id WHERE %1$s) AS targets
                  FROM (SELECT c.id, c.title, COUNT(*) OVER () AS total,
                               COUNT(CASE WHEN c.status = 'PUBLISHED' AND c.ends >= :first AND c.ends <= :last THEN 1 END)
                                   OVER () AS ending,
                               COUNT(CASE WHEN c.status = 'COMPLETED' THEN 1 END) OVER () AS completed,
                               COUNT(CASE WHEN c.status = 'WITHDRAWN' THEN 1 END) OVER () AS withdrawn,
                               COALESCE((SELECT MIN(CASE t.theme%3$s ELSE %4$d END) FROM commitment_themes t
                                         WHERE t.commitment_id = c.id), %4$d) AS place
                        FROM commitment_commitments c WHERE %1$s) p
                  ORDER BY p.place, p.title, p.id LIMIT :max OFFSET :from) page
            JOIN commitment_commitments c ON c.id = page.id
            JOIN commitment_versions v ON v.commitment_id = c.id
                 AND v.number = (SELECT MAX(n.number) FROM commitment_versions n WHERE n.commitment_id = c.id)
            LEFT JOIN (SELECT m.commitment_id, m.milestone FROM commitment_milestones m
                       JOIN commitment_commitments c ON c.id = m.commitment_id
                       WHERE %1$s AND c.status = 'PUBLISHED' AND m.too_late_at > :now
                       ORDER BY m.too_late_at, m.commitment_id, m.milestone LIMIT 1) soon ON page.turn = :from + 1
            LEFT JOIN commitment_versions further ON further.commitment_id = soon.commitment_id
                 AND further.number = (SELECT MAX(n.number) FROM commitment_versions n
                                       WHERE n.commitment_id = soon.commitment_id)
            ORDER BY page.place, page.title, page.id
            """.formatted(
                                "c.state = :state AND " + CommitmentPolicy.PUBLIC.sql(),
                                ObservationPolicy.SHOWN.sql(),
                                places,
                                themes.size()))
                .params(codes)
                .param("state", state.iso3())
                .param("now", now)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
    }

    /**
     * A report of the lead agency, or an assessment that everyone reads.
     *
     * @param commitmentId the commitment
     * @param completion the level
     * @param milestone which the report is about; {@code null} if about all, and of an assessment
     * @param reached the day on which the milestone was reached; {@code null} if the report does not say so
     * @param organisation who assessed; {@code null} of a report
     * @param saidAt when it was said
     * @param words how the text begins
     * @param textLanguage its language
     */
    record Said(
            CommitmentId commitmentId,
            Level completion,
            @Nullable UUID milestone,
            @Nullable LocalDate reached,
            @Nullable OrganisationId organisation,
            Instant saidAt,
            String words,
            String textLanguage) {

        CommitmentLine.Said details() {
            return new CommitmentLine.Said(
                    completion, saidAt, new LocalizedText(Excerpt.of(words, QUOTED), textLanguage));
        }
    }

    /**
     * The latest that each has said of these, with the beginnings of the words, and all reports of milestones that were reached, the
     * earliest first; one query.
     */
    List<Said> said(Collection<CommitmentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                    SELECT l.commitment_id, l.completion, l.milestone, l.reached, l.organisation, l.said_at, l.words,
                           l.text_language
                    FROM (
                        SELECT s.*, ROW_NUMBER() OVER (PARTITION BY s.commitment_id, s.organisation
                                                       ORDER BY s.said_at DESC, s.id DESC) AS back
                        FROM (
                            SELECT p.commitment_id, p.completion, p.milestone, p.reached, NULL AS organisation,
                                   p.reported_at AS said_at, SUBSTRING(p.words, 1, :read) AS words, p.text_language, p.id
                            FROM commitment_progress p WHERE p.commitment_id IN (:ids)
                            UNION ALL
                            SELECT o.commitment_id, o.completion, NULL, NULL, o.organisation, o.placed_at,
                                   SUBSTRING(o.words, 1, :read), o.text_language, o.id
                            FROM commitment_observations o WHERE o.commitment_id IN (:ids) AND %s) s) l
                    WHERE l.back = 1 OR l.reached IS NOT NULL ORDER BY l.said_at, l.id
                    """.formatted(ObservationPolicy.SHOWN.sql()))
                        .param("ids", ids)
                        .param("read", READ)
                        .query(Said.class)
                        .list();
    }
}
