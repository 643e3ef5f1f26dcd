package org.partnershipportal.exchange.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.ground.plain.Excerpt;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.WaitingTasks;
import org.partnershipportal.platform.records.Waiting;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits for a member in meetings: dates of which it has said nothing, a meeting of which it has not said whether it comes,
 * and a decision that it carries out; for who leads the group, also minutes to approve (R4.3).
 */
@Component
class MeetingTasks implements WaitingTasks {

    private final MembersSpace members;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingTasks(MembersSpace members, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Task(
            MeetingId meeting,
            WorkingGroupId groupId,
            String task,
            @Nullable Instant due,
            Instant since,
            @Nullable String words,
            String textLanguage,
            @Nullable ZoneId zone) {

        /** A decision is due on a day where its meeting was, a meeting at a moment. */
        OpenTask told(Map<WorkingGroupId, LocalizedText> titles, Acting acting) {
            OpenTask told = named(titles, acting);
            return zone == null ? told : told.dayIn(zone);
        }

        /** A decision is named by its words, for one of several in a group; what else waits, by its group. */
        private OpenTask named(Map<WorkingGroupId, LocalizedText> titles, Acting acting) {
            LocalizedText group = titles.getOrDefault(groupId, new LocalizedText("", "en"));
            Optional<String> decided = Optional.ofNullable(words);
            return new OpenTask(
                    "meeting.task." + task,
                    decided.map(its -> new LocalizedText(Excerpt.of(its), textLanguage))
                            .orElse(group),
                    decided.map(_ -> Sentence.of("meeting.task.group", group)).stream()
                            .toList(),
                    acting,
                    MeetingLinks.page(groupId, meeting),
                    due,
                    since);
        }
    }

    @Override
    public Optional<Where> within(ContentRef record) {
        return WorkingGroupId.of(record).map(group -> Where.of("waiting.group_id = :within", "within", group));
    }

    @Override
    public String allTasks(Actor actor) {
        return WorkingGroupLinks.LIST;
    }

    @Override
    public Optional<Found<?>> found(Actor actor) {
        if (!Permission.TAKE_PART_IN_MEETING.isOpenTo(actor)) {
            return Optional.empty();
        }
        MembersSpace.Places places = members.places(actor);
        if (places.inside().isEmpty()) {
            return Optional.empty();
        }
        Map<WorkingGroupId, LocalizedText> titles = places.titles();
        Acting acting = actor.acting().orElseThrow();
        return Optional.of(new Found<>(
                Waiting.dueAt(jdbc, waiting(actor, places)), Task.class, task -> task.told(titles, acting)));
    }

    /** Each with its group and meeting, by when and since when. */
    private Where waiting(Actor actor, MembersSpace.Places places) {
        OrganisationId own = actor.organisation().map(OrganisationId::new).orElseThrow();
        Where inside = MeetingPolicy.visibleTo(places.ids());
        Where arranged =
                Permission.ARRANGE_MEETING.isOpenTo(actor) ? MeetingPolicy.arrangedBy(places, own) : Where.none();
        Map<String, Object> params = new HashMap<>(inside.and(arranged).params());
        params.put("own", own);
        params.put("now", clock.instant());
        return new Where("""
        SELECT m.id AS id, m.id AS meeting, m.group_id AS group_id, 'answer' AS task, d.first_at AS due, m.changed_at AS since,
               NULL AS words, m.text_language AS text_language, NULL AS zone
        FROM meeting_meetings m
        JOIN (SELECT meeting_id, MIN(starts_at) AS first_at FROM meeting_dates WHERE starts_at > :now GROUP BY meeting_id) d
          ON d.meeting_id = m.id
        WHERE m.status = 'PROPOSED' AND %1$s AND NOT EXISTS (SELECT 1 FROM meeting_answers a
          WHERE a.meeting_id = m.id AND a.organisation = :own)
        UNION ALL
        SELECT m.id AS id, m.id AS meeting, m.group_id AS group_id, 'come' AS task, m.starts_at AS due, m.changed_at AS since,
               NULL AS words, m.text_language AS text_language, NULL AS zone
        FROM meeting_meetings m
        WHERE m.status = 'FIXED' AND m.starts_at > :now AND %1$s AND NOT EXISTS (SELECT 1 FROM meeting_answers a
          JOIN meeting_dates x ON x.meeting_id = a.meeting_id AND x.place = a.place
          WHERE a.meeting_id = m.id AND a.organisation = :own AND x.starts_at = m.starts_at)
        UNION ALL
        SELECT m.id AS id, m.meeting_id AS meeting, m.group_id AS group_id, 'do' AS task, m.due_until AS due,
               m.given_at AS since, m.words AS words, m.text_language AS text_language,
               (SELECT x.zone FROM meeting_meetings x WHERE x.id = m.meeting_id) AS zone
        FROM meeting_decisions m WHERE m.status = 'OPEN' AND m.owner = :own AND %1$s
        UNION ALL
        SELECT m.id AS id, m.id AS meeting, m.group_id AS group_id, 'approve' AS task, NULL AS due, m.changed_at AS since,
               NULL AS words, m.text_language AS text_language, NULL AS zone
        FROM meeting_meetings m WHERE m.status = 'HELD' AND m.approved_at IS NULL AND %2$s AND %3$s
        """.formatted(inside.sql(), arranged.sql(), MeetingQueries.HAS_LATER), params);
    }
}
