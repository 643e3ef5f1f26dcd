package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the home page: the groups in which one’s organisation sits, what became of its requests, and a group that has nobody of its kind. Two queries. */
@Component
@Order(2)
class WorkingGroupsAtHome implements OpenTasks {

    /** So many days a declined request is told of. */
    private static final int DAYS = 90;

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkingGroupsAtHome(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Found(
            WorkingGroupId id,
            String title,
            String textLanguage,
            SeatStatus status,
            SeatRole seatRole,
            @Nullable Instant movedAt) {}

    @Override
    public List<HomeLine> lines(Actor actor) {
        if (actor.organisation().isEmpty()) {
            return List.of();
        }
        OrganisationId own = actor.organisation().map(OrganisationId::new).orElseThrow();
        List<HomeLine> lines = new ArrayList<>(own(own));
        lines.addAll(next(actor, own));
        return lines;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.GENEVA);
    }

    /** The group with the longest to go that seeks the organisation’s kind, has nobody of it, and can be asked. */
    private List<HomeLine> next(Actor actor, OrganisationId own) {
        StakeholderGroup group =
                actor.membership() == null ? null : actor.membership().group();
        if (group == null || !group.countsInGauge() || !Permission.TAKE_SEAT.isOpenTo(actor)) {
            return List.of();
        }
        record Seeking(WorkingGroupId id, String title, String textLanguage) {}
        return jdbc
                .sql("""
            SELECT g.id, g.title, g.text_language FROM workinggroup_groups g
            WHERE g.status = 'OPEN' AND g.ends >= :today AND g.entry_rule <> 'BY_INVITATION' AND %s > 0
              AND NOT EXISTS (SELECT 1 FROM workinggroup_seats s WHERE s.group_id = g.id
                AND (s.status = 'MEMBER' AND s.seat_role <> 'OBSERVER' AND s.stakeholder_group = :group
                  OR s.organisation = :own))
            ORDER BY g.ends DESC, g.opened_at DESC, g.id LIMIT 1
            """.formatted(WorkingGroupQueries.most(group)))
                .param("today", today())
                .param("group", group)
                .param("own", own)
                .query(Seeking.class)
                .list()
                .stream()
                .map(row -> new HomeLine(
                        Part.NEXT,
                        Sentence.of("workinggroup.home.next", Sentence.of(group.key())),
                        new LocalizedText(row.title(), row.textLanguage()),
                        List.of(),
                        null,
                        WorkingGroupLinks.page(row.id()),
                        null))
                .toList();
    }

    private List<HomeLine> own(OrganisationId own) {
        return jdbc
                .sql("""
            SELECT g.id, g.title, g.text_language, s.status, s.seat_role, COALESCE(s.closed_at, s.asked_at) AS moved_at
            FROM workinggroup_seats s JOIN workinggroup_groups g ON g.id = s.group_id
            WHERE s.organisation = :own AND g.opened_at IS NOT NULL
              AND (s.status IN ('MEMBER', 'REQUESTED') AND g.status = 'OPEN' AND g.ends >= :today
                OR s.status = 'DECLINED' AND s.closed_at >= :recent)
            ORDER BY moved_at DESC, s.id LIMIT :max
            """)
                .param("own", own)
                .param("today", today())
                .param("recent", clock.instant().minus(Duration.ofDays(DAYS)))
                .param("max", HomeLine.MOST)
                .query(Found.class)
                .list()
                .stream()
                .map(WorkingGroupsAtHome::line)
                .toList();
    }

    private static HomeLine line(Found row) {
        LocalizedText title = new LocalizedText(row.title(), row.textLanguage());
        String path = WorkingGroupLinks.page(row.id());
        return row.status() == SeatStatus.DECLINED && row.movedAt() != null
                ? HomeLine.happened(Part.BECAME, Sentence.of("workinggroup.home.declined"), title, path, row.movedAt())
                : new HomeLine(
                        Part.OURS,
                        null,
                        title,
                        List.of(Sentence.of(
                                "workinggroup.home.role",
                                Sentence.of(row.seatRole().key()))),
                        row.status() == SeatStatus.MEMBER
                                ? new HomeLine.Status(Tone.OK, row.status().key())
                                : new HomeLine.Status(Tone.WARN, row.status().key()),
                        path,
                        row.movedAt());
    }
}
