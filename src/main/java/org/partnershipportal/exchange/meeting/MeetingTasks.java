package org.partnershipportal.exchange.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.workinggroup.OwnGroup;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.records.Waiting;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits for a member in meetings: dates of which it has said nothing, a meeting of which it has not said whether it comes,
 * and a decision that it carries out.
 */
@Component
class MeetingTasks implements OpenTasks {

    private final Seats seats;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingTasks(Seats seats, JdbcClient jdbc, Clock clock) {
        this.seats = seats;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Task(MeetingId meeting, WorkingGroupId groupId, String task, Instant due, Instant since) {}

    /** Two queries. */
    @Override
    public List<OpenTask> openTasks(Actor actor) {
        return openTasks(actor, places(actor), MOST_TASKS);
    }

    /** What waits for the actor in one group, the most urgent first; two queries. */
    List<OpenTask> inGroup(Actor actor, WorkingGroupId group, int max) {
        return openTasks(
                actor,
                places(actor).stream().filter(one -> one.id().equals(group)).toList(),
                max);
    }

    private List<OpenTask> openTasks(Actor actor, List<OwnGroup> places, int max) {
        Acting acting = actor.acting().orElse(null);
        if (acting == null || places.isEmpty()) {
            return List.of();
        }
        Map<WorkingGroupId, LocalizedText> titles =
                places.stream().collect(Collectors.toMap(OwnGroup::id, OwnGroup::title));
        return waiting(actor, places).first(max, Task.class).stream()
                .map(task -> new OpenTask(
                        "meeting.task." + task.task(),
                        titles.getOrDefault(task.groupId(), new LocalizedText("", "en")),
                        List.of(),
                        acting,
                        MeetingLinks.page(task.groupId(), task.meeting()),
                        task.due(),
                        task.since()))
                .toList();
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return count(actor, Where.all());
    }

    @Override
    public long countDue(Actor actor, Instant before) {
        return count(actor, Where.of("waiting.due < :before", "before", before));
    }

    @Override
    public String allTasks(Actor actor) {
        return WorkingGroupLinks.LIST;
    }

    private long count(Actor actor, Where which) {
        List<OwnGroup> places = places(actor);
        return places.isEmpty() ? 0 : waiting(actor, places).count(which);
    }

    private List<OwnGroup> places(Actor actor) {
        return Permission.TAKE_PART_IN_MEETING.isOpenTo(actor) ? seats.places(actor) : List.of();
    }

    /** The union of what waits for the actor, each with its group and meeting, by when and since when; with its parameters. */
    private Waiting waiting(Actor actor, List<OwnGroup> places) {
        Where where = Where.in(
                "m.group_id", "groups", places.stream().map(OwnGroup::id).toList());
        Map<String, Object> params = new HashMap<>(where.params());
        params.put("own", actor.organisation().map(OrganisationId::new).orElseThrow());
        params.put("now", clock.instant());
        return new Waiting(jdbc, new Where("""
        SELECT m.id AS id, m.id AS meeting, m.group_id AS group_id, 'answer' AS task, d.first_at AS due, m.changed_at AS since
        FROM meeting_meetings m
        JOIN (SELECT meeting_id, MIN(starts_at) AS first_at FROM meeting_dates WHERE starts_at > :now GROUP BY meeting_id) d
          ON d.meeting_id = m.id
        WHERE m.status = 'PROPOSED' AND %1$s AND NOT EXISTS (SELECT 1 FROM meeting_answers a
          WHERE a.meeting_id = m.id AND a.organisation = :own)
        UNION ALL
        SELECT m.id AS id, m.id AS meeting, m.group_id AS group_id, 'come' AS task, m.starts_at AS due, m.changed_at AS since
        FROM meeting_meetings m
        WHERE m.status = 'FIXED' AND m.starts_at > :now AND %1$s AND NOT EXISTS (SELECT 1 FROM meeting_answers a
          JOIN meeting_dates x ON x.meeting_id = a.meeting_id AND x.place = a.place
          WHERE a.meeting_id = m.id AND a.organisation = :own AND x.starts_at = m.starts_at)
        UNION ALL
        SELECT m.id AS id, m.meeting_id AS meeting, m.group_id AS group_id, 'do' AS task, m.due_until AS due,
               m.given_at AS since
        FROM meeting_decisions m WHERE m.status = 'OPEN' AND m.owner = :own AND %1$s
        """.formatted(where.sql()), params));
    }
}
