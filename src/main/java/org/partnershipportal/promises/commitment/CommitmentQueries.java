package org.partnershipportal.promises.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of commitments: always filtered by {@link CommitmentPolicy}, in a fixed number of queries. */
@Component
class CommitmentQueries {

    private static final int MOST = 200;
    private static final String TABLE = " FROM commitment_commitments c WHERE ";

    private static final CommitmentTextConverter TEXTS = new CommitmentTextConverter();

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;

    CommitmentQueries(JdbcClient jdbc, OrganisationDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    private record Found(
            CommitmentId id,
            CommitmentStatus status,
            TextPhase phase,
            CountryCode state,
            OrganisationId organisation,
            String title,
            String textLanguage,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            boolean whole,
            long total) {}

    /** Two queries, the same for every number of records. By State and title: nothing is ranked. */
    Slice<CommitmentRow> list(Actor actor, CommitmentFilter filter, int from, int max) {
        Where unpublished = CommitmentPolicy.unpublished(actor);
        Where where = CommitmentPolicy.visibleTo(actor).and(wanted(actor, filter));
        List<Found> found = jdbc.sql("""
            SELECT c.id, c.status, c.phase, c.state, c.organisation, c.title, c.text_language, c.starts, c.ends,
                   CASE WHEN %s THEN TRUE ELSE FALSE END AS whole, COUNT(*) OVER () AS total
            FROM commitment_commitments c WHERE %s
            ORDER BY c.state, c.title, c.id LIMIT :max OFFSET :from
            """.formatted(unpublished.sql(), where.sql()))
                .params(where.params())
                .params(unpublished.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        if (found.isEmpty()) {
            return Slice.empty();
        }
        Map<OrganisationId, OrganisationSummary> leads = directory.summaries(
                actor, found.stream().map(Found::organisation).collect(Collectors.toSet()));
        return Slice.counted(found, Found::total)
                .map(row -> new CommitmentRow(
                        row.id(),
                        row.status(),
                        row.whole() ? row.phase() : TextPhase.CLEARED,
                        row.state(),
                        leads.get(row.organisation()),
                        new LocalizedText(row.title(), row.textLanguage()),
                        row.starts(),
                        row.ends()));
    }

    private static Where wanted(Actor actor, CommitmentFilter filter) {
        return Where.given(
                        filter.text().isEmpty() ? null : filter.text(), words -> SearchWords.in("c.search_text", words))
                .and(Where.given(filter.state(), state -> Where.of("c.state = :state", "state", state.iso3())))
                .and(Where.given(
                        filter.theme(),
                        theme -> Where.of(
                                "c.id IN (SELECT t.commitment_id FROM commitment_themes t WHERE t.theme = :theme)",
                                "theme",
                                theme)))
                .and(Where.given(
                        filter.rule(),
                        rule -> Where.of("""
                            c.id IN (SELECT r.commitment_id FROM commitment_rules r
                                     WHERE r.rule_set = :ruleSet AND r.rule_number = :ruleNumber)
                            """, Map.of("ruleSet", rule.ruleSet(), "ruleNumber", rule.ruleNumber()))))
                .and(Where.given(filter.recommendation(), id -> Where.of("""
                            c.id IN (SELECT r.commitment_id FROM commitment_recommendations r
                                     WHERE r.recommendation = :recommendation)
                            """, "recommendation", id)))
                .and(Where.given(filter.status(), status -> Where.of("c.status = :status", "status", status)))
                .and(
                        filter.unpublished()
                                ? CommitmentPolicy.unpublished(actor)
                                        .and(Where.of("c.phase <> 'CLEARED' AND c.status <> 'WITHDRAWN'"))
                                : Where.all());
    }

    /** A part of those that the actor's organisation leads. */
    List<CommitmentId> ledBy(Actor actor, int from, int max) {
        record Led(CommitmentId id) {}
        Where own = actor.organisation()
                .map(id -> Where.of("c.organisation = :own", "own", id))
                .orElse(Where.none());
        return jdbc
                .sql("SELECT c.id" + TABLE + own.sql() + " ORDER BY c.id LIMIT :max OFFSET :from")
                .params(own.params())
                .param("max", max)
                .param("from", from)
                .query(Led.class)
                .list()
                .stream()
                .map(Led::id)
                .toList();
    }

    /** The titles of those that the actor can read. */
    Map<CommitmentId, LocalizedText> titles(Actor actor, Collection<CommitmentId> ids) {
        record Titled(CommitmentId id, String title, String textLanguage) {}
        Where where = CommitmentPolicy.visibleTo(actor).and(Where.in("c.id", "ids", ids));
        return jdbc
                .sql("SELECT c.id, c.title, c.text_language" + TABLE + where.sql())
                .params(where.params())
                .query(Titled.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Titled::id, one -> new LocalizedText(one.title(), one.textLanguage())));
    }

    /**
     * One that awaits somebody.
     *
     * @param id the commitment
     * @param title its title
     * @param textLanguage the title's language
     * @param task what is to be done, as the key of its verb ends
     * @param since since when; of a milestone, from when on it is overdue
     * @param what what will be reached; {@code null} unless it is a milestone
     * @param content what is published, as it is kept; {@code null} unless it is a milestone
     */
    record Waiting(
            CommitmentId id,
            String title,
            String textLanguage,
            String task,
            Instant since,
            @Nullable String what,
            @Nullable String content) {

        /** In which zone the milestone's day ends: the State's; Geneva for the others. */
        ZoneId zone() {
            CommitmentText text = TEXTS.convertToEntityAttribute(content);
            return text == null ? Formats.GENEVA : text.zone();
        }
    }

    /** What awaits the actor, the longest first; one query. */
    List<Waiting> waiting(Actor actor, Instant soon, int max) {
        Where clear = clearing(actor);
        Where write = writing(actor);
        Where reach = reaching(actor, soon);
        return jdbc.sql("""
            SELECT w.id, w.title, w.text_language, w.task, w.since, w.what, w.content FROM (
                SELECT c.id, c.title, c.text_language, 'clear' AS task, c.changed_at AS since, NULL AS what, NULL AS content
                FROM commitment_commitments c WHERE %s
                UNION ALL
                SELECT c.id, c.title, c.text_language,
                       CASE WHEN c.return_reason IS NULL THEN 'finish' ELSE 'returned' END, c.changed_at, NULL, NULL
                FROM commitment_commitments c WHERE %s
                UNION ALL
                SELECT c.id, c.title, c.text_language, 'report', m.too_late_at, m.what, v.content
                FROM commitment_milestones m JOIN commitment_commitments c ON c.id = m.commitment_id
                JOIN commitment_versions v ON v.commitment_id = c.id
                     AND v.number = (SELECT MAX(n.number) FROM commitment_versions n WHERE n.commitment_id = c.id)
                WHERE %s) w
            ORDER BY w.since, w.id LIMIT :max
            """.formatted(clear.sql(), write.sql(), reach.sql()))
                .params(clear.params())
                .params(write.params())
                .params(reach.params())
                .param("max", max)
                .query(Waiting.class)
                .list();
    }

    /** How many await the actor; two queries. */
    long countWaiting(Actor actor, Instant soon) {
        return count(TABLE, clearing(actor).or(writing(actor))) + countReaching(actor, soon);
    }

    /** How many milestones the actor is to reach by then. */
    long countReaching(Actor actor, Instant soon) {
        return count(
                " FROM commitment_milestones m JOIN commitment_commitments c ON c.id = m.commitment_id WHERE ",
                reaching(actor, soon));
    }

    private long count(String from, Where where) {
        return jdbc.sql("SELECT COUNT(*)" + from + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    /** Milestones that are not reached and whose days end between two moments. */
    List<MilestoneDue> due(Instant from, Instant to) {
        return jdbc.sql("""
            SELECT m.commitment_id AS commitment, c.organisation, m.milestone, m.too_late_at
            FROM commitment_milestones m JOIN commitment_commitments c ON c.id = m.commitment_id
            WHERE m.too_late_at > :from AND m.too_late_at <= :to ORDER BY m.too_late_at, m.milestone
            """)
                .param("from", from)
                .param("to", to)
                .query(MilestoneDue.class)
                .list();
    }

    private static Where reaching(Actor actor, Instant soon) {
        return writes(actor).and(Where.of("m.too_late_at <= :soon", "soon", soon));
    }

    /** What the actor can clear: of their State, and not written by the same person (four eyes). */
    private static Where clearing(Actor actor) {
        PersonId person = actor.person();
        return person == null || !actor.holdsAny(MemberRole.SIGNATORY)
                ? Where.none()
                : CommitmentPolicy.toClear(actor)
                        .and(Where.of("c.phase = 'IN_CLEARANCE'"))
                        .and(Where.of("""
                            NOT EXISTS (SELECT 1 FROM commitment_drafters d
                                        WHERE d.commitment_id = c.id AND d.person = :person)
                            """, "person", person));
    }

    private static Where writing(Actor actor) {
        return writes(actor).and(Where.of("c.phase = 'WRITING' AND c.status <> 'WITHDRAWN'"));
    }

    /** Those whose lead agency the actor writes for. */
    private static Where writes(Actor actor) {
        return actor.holdsAny(MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY)
                ? actor.organisation()
                        .map(own -> Where.of("c.organisation = :own", "own", own))
                        .orElse(Where.none())
                : Where.none();
    }
}
