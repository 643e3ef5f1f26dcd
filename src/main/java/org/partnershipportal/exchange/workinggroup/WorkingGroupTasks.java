package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.access.spi.Navigation;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.WaitingTasks;
import org.partnershipportal.platform.records.Waiting;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits for an actor in working groups, and the entry in the side navigation. All of it is done on the group's own page, so
 * that none of it is repeated there.
 */
@Component
class WorkingGroupTasks implements WaitingTasks, Navigation {

    /** What waits, the one that it is about and the group: an open one, whose term is not over. */
    private static final String WAITING = """
        SELECT g.id AS id, s.id AS seat, g.title AS title, g.text_language AS language, '%s' AS task, s.due AS due,
               s.asked_at AS since
        FROM workinggroup_seats s JOIN workinggroup_groups g ON g.id = s.group_id
        WHERE g.status = 'OPEN' AND g.ends >= :today AND %s
        """;

    private static final String PROPOSED = """
        SELECT g.id AS id, NULL AS seat, g.title AS title, g.text_language AS language, 'open' AS task, NULL AS due,
               g.proposed_at AS since
        FROM workinggroup_groups g WHERE g.status = 'PROPOSED'
        """;

    /** Groups that nobody leads, and whose chair is offered to nobody: the secretariat leads them. */
    private static final String LEADERLESS = """
        SELECT g.id AS id, NULL AS seat, g.title AS title, g.text_language AS language, 'lead' AS task, NULL AS due,
               COALESCE((SELECT MAX(f.closed_at) FROM workinggroup_seats f WHERE f.group_id = g.id), g.opened_at) AS since
        FROM workinggroup_groups g
        WHERE g.status = 'OPEN' AND g.ends >= :today AND NOT EXISTS (
          SELECT 1 FROM workinggroup_seats l WHERE l.group_id = g.id AND (
            l.status = 'MEMBER' AND (l.seat_role = 'CHAIR' OR l.offered_chair = TRUE
              OR l.seat_role = 'DEPUTY' AND l.stakeholder_group <> 'GOVERNMENT')
            OR l.status = 'INVITED' AND l.seat_role = 'CHAIR'))
        """;

    private final JdbcClient jdbc;
    private final WorkingGroupPolicy policy;

    WorkingGroupTasks(JdbcClient jdbc, Memberships memberships, OrganisationDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        policy = WorkingGroupPolicy.of(clock, memberships, directory);
    }

    private record Task(
            WorkingGroupId id,
            @Nullable SeatId seat,
            String title,
            String language,
            String task,
            @Nullable LocalDate due,
            Instant since) {

        String path() {
            return task.equals("decide") && seat != null
                    ? WorkingGroupLinks.request(id, seat)
                    : WorkingGroupLinks.page(id);
        }

        OpenTask told(Acting acting) {
            return new OpenTask(
                    "workinggroup.task." + task,
                    new LocalizedText(title, language),
                    List.of(),
                    acting,
                    path(),
                    Waiting.endOf(due),
                    since,
                    due == null ? null : Formats.GENEVA);
        }
    }

    @Override
    public String allTasks(Actor actor) {
        return WorkingGroupLinks.LIST;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return actor.signedIn()
                ? List.of(new NavigationEntry(
                        NavigationEntry.Group.TAKE_PART, 5, "plain.layout.groups", WorkingGroupLinks.LIST))
                : List.of();
    }

    @Override
    public Optional<Found<?>> found(Actor actor) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> params = new HashMap<>();
        if (actor.is(StaffRole.SECRETARIAT)
                || actor.holdsAny(MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY)) {
            Where decides = policy.decidedBy(actor);
            parts.add(WAITING.formatted("decide", decides.sql()));
            params.putAll(decides.params());
            params.put("today", policy.today());
        }
        if (actor.is(StaffRole.SECRETARIAT)) {
            parts.add(PROPOSED);
            parts.add(LEADERLESS);
        }
        if (actor.holdsAny(MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY)) {
            parts.add(WAITING.formatted("answer", "s.organisation = :mine AND s.status = 'INVITED'"));
            parts.add(WAITING.formatted(
                    "take-chair", "s.organisation = :mine AND s.status = 'MEMBER' AND s.offered_chair = TRUE"));
            params.put("mine", actor.organisation().map(OrganisationId::new).orElseThrow());
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Acting acting = actor.acting().orElseThrow();
        return Optional.of(new Found<>(
                Waiting.dueOn(jdbc, new Where(String.join(" UNION ALL ", parts), params)),
                Task.class,
                task -> task.told(acting)));
    }
}
