package org.partnershipportal.exchange.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings and decisions in lists, for those whom {@link MeetingPolicy} lets read; each in a fixed number of queries. */
@Component
class MeetingQueries {

    private static final int MOST = 200;

    /** That a meeting of the group has begun that is later than {@code meeting_meetings m}. */
    static final String HAS_LATER = """
        EXISTS (SELECT 1 FROM meeting_meetings l WHERE l.group_id = m.group_id AND l.status IN ('FIXED', 'HELD')
          AND l.starts_at > m.starts_at AND l.starts_at <= :now)\
        """;

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;
    private final Clock clock;

    MeetingQueries(JdbcClient jdbc, OrganisationDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    private record Found(
            MeetingId id,
            MeetingStatus status,
            Instant startsAt,
            boolean dated,
            String zone,
            int dates,
            @Nullable Instant approvedAt,
            long total) {}

    /** One query; what is to come or was last comes first. */
    Slice<MeetingRow> list(InsideGroup group, int from, int max) {
        Where where = MeetingPolicy.visibleTo(group);
        List<Found> found = jdbc.sql("""
            SELECT m.id, m.status, m.starts_at, m.dated, m.zone, m.approved_at,
                   (SELECT COUNT(*) FROM meeting_dates d WHERE d.meeting_id = m.id) AS dates, COUNT(*) OVER () AS total
            FROM meeting_meetings m WHERE %s ORDER BY m.starts_at DESC, m.id LIMIT :max OFFSET :from
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        return Slice.counted(found, Found::total)
                .map(row -> new MeetingRow(
                        row.id(),
                        row.status(),
                        row.startsAt(),
                        row.dated(),
                        ZoneId.of(row.zone()),
                        row.dates(),
                        row.approvedAt() != null));
    }

    /** The meeting of the group that has a date and is not over, the first of several. */
    Optional<MeetingId> next(WorkingGroupId group) {
        return jdbc.sql("""
            SELECT m.id FROM meeting_meetings m
            WHERE m.group_id = :group AND m.status = 'FIXED' AND m.starts_at > :now ORDER BY m.starts_at, m.id LIMIT 1
            """)
                .param("group", group)
                .param("now", now())
                .query(MeetingId.class)
                .optional();
    }

    /** Whether a meeting of the group has begun that is later than this one. */
    boolean hasLater(Meeting meeting) {
        return jdbc.sql("SELECT COUNT(*) FROM meeting_meetings m WHERE m.id = :id AND " + HAS_LATER)
                        .param("id", meeting.id())
                        .param("now", now())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether minutes of an earlier meeting were approved once this one had begun, and no other after that earlier one. */
    boolean hasApproved(Meeting meeting) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM meeting_meetings m WHERE m.group_id = :group AND m.starts_at < :start
              AND m.approved_at >= :start AND NOT EXISTS (SELECT 1 FROM meeting_meetings o
                WHERE o.group_id = m.group_id AND o.id <> :id AND o.status IN ('FIXED', 'HELD')
                  AND o.starts_at > m.starts_at AND o.starts_at <= m.approved_at)
            """)
                        .param("group", meeting.group())
                        .param("start", meeting.startsAt())
                        .param("id", meeting.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private record Decided(
            DecisionId id,
            MeetingId meetingId,
            Instant startsAt,
            String zone,
            String words,
            String textLanguage,
            OrganisationId owner,
            LocalDate due,
            Instant dueUntil,
            DecisionStatus status,
            String note,
            @Nullable Instant closedAt,
            long total) {}

    /**
     * Decisions of the group, those that are open and due first before the others; two queries.
     *
     * @param which a condition on {@code meeting_decisions d}
     */
    Slice<DecisionRow> decisions(Actor actor, InsideGroup group, Where which, int from, int max) {
        Where where = MeetingPolicy.visibleTo(group).and(which);
        List<Decided> found = jdbc.sql("""
            SELECT d.id, d.meeting_id, m.starts_at, m.zone, d.words, d.text_language, d.owner, d.due, d.due_until, d.status,
                   d.note, d.closed_at, COUNT(*) OVER () AS total
            FROM meeting_decisions d JOIN meeting_meetings m ON m.id = d.meeting_id WHERE %s
            ORDER BY CASE d.status WHEN 'OPEN' THEN 0 ELSE 1 END, CASE d.status WHEN 'OPEN' THEN d.due_until END,
                     d.closed_at DESC, d.id LIMIT :max OFFSET :from
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Decided.class)
                .list();
        Map<OrganisationId, OrganisationSummary> known = found.isEmpty()
                ? Map.of()
                : directory.summaries(actor, found.stream().map(Decided::owner).collect(Collectors.toSet()));
        MeetingPolicy policy = new MeetingPolicy(Optional.of(group));
        Instant now = now();
        return Slice.counted(found, Decided::total)
                .map(one -> new DecisionRow(
                        one.id(),
                        one.meetingId(),
                        one.startsAt(),
                        ZoneId.of(one.zone()),
                        new LocalizedText(one.words(), one.textLanguage()),
                        known.get(one.owner()),
                        one.due(),
                        one.status() == DecisionStatus.OPEN && now.isAfter(one.dueUntil()),
                        one.status(),
                        one.note().isEmpty() ? null : one.note(),
                        one.closedAt(),
                        one.status() == DecisionStatus.OPEN && policy.closes(actor, one.owner())));
    }
}
