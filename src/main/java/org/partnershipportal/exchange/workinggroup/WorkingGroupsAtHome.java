package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RegionalGroup;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On the home page: the groups in which one’s organisation sits, what became of its requests, and a group that lacks its
 * kind or its region. Two queries.
 */
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

    /**
     * The group with the longest to go that can be asked, has a free seat for the organisation’s kind, and has nobody of it; else one
     * that seeks members of more regional groups than it has, and has nobody of the organisation’s.
     */
    private List<HomeLine> next(Actor actor, OrganisationId own) {
        Membership membership = actor.membership();
        if (membership == null || !membership.group().countsInGauge() || !Permission.TAKE_SEAT.isOpenTo(actor)) {
            return List.of();
        }
        Optional<RegionalGroup> region =
                Optional.ofNullable(membership.country()).flatMap(Countries.standard()::group);
        record Seeking(WorkingGroupId id, String title, String textLanguage, long kind) {}
        return jdbc
                .sql("""
            SELECT g.id, g.title, g.text_language, COALESCE(sitting.kind, 0) AS kind
            FROM workinggroup_groups g LEFT JOIN (
              SELECT s.group_id, COUNT(CASE WHEN s.stakeholder_group = :group THEN 1 END) AS kind,
                     COUNT(DISTINCT %1$s) AS regions, COUNT(CASE WHEN %1$s = :region THEN 1 END) AS region
              FROM workinggroup_seats s WHERE s.status = 'MEMBER' AND s.seat_role <> 'OBSERVER' GROUP BY s.group_id) sitting
            ON sitting.group_id = g.id
            WHERE g.status = 'OPEN' AND g.ends >= :today AND g.entry_rule <> 'BY_INVITATION'
              AND %2$s > COALESCE(sitting.kind, 0)
              AND (COALESCE(sitting.kind, 0) = 0
                OR :region <> '' AND sitting.region = 0 AND sitting.regions < g.regions_sought)
              AND NOT EXISTS (SELECT 1 FROM workinggroup_seats s WHERE s.group_id = g.id AND s.organisation = :own)
            ORDER BY CASE WHEN COALESCE(sitting.kind, 0) = 0 THEN 0 ELSE 1 END, g.ends DESC, g.opened_at DESC, g.id LIMIT 1
            """.formatted(regionOf("s.country"), WorkingGroupQueries.most(membership.group())))
                .param("today", today())
                .param("group", membership.group())
                .param("region", region.map(Enum::name).orElse(""))
                .params(countries())
                .param("own", own)
                .query(Seeking.class)
                .list()
                .stream()
                .map(row -> new HomeLine(
                        Part.NEXT,
                        row.kind() == 0
                                ? Sentence.of(
                                        "workinggroup.home.next",
                                        Sentence.of(membership.group().key()))
                                : Sentence.of(
                                        "workinggroup.home.next-region",
                                        Sentence.of(region.orElseThrow().key())),
                        new LocalizedText(row.title(), row.textLanguage()),
                        List.of(),
                        null,
                        WorkingGroupLinks.page(row.id()),
                        null))
                .toList();
    }

    /** The name of the regional group of a country; {@code NULL} for those in none. */
    private static String regionOf(String country) {
        return Stream.of(RegionalGroup.values())
                .map(Enum::name)
                .map(region -> "WHEN %s IN (:in_%s) THEN '%s'".formatted(country, region, region))
                .collect(Collectors.joining(" ", "CASE ", " END"));
    }

    /** The countries of each regional group, for {@link #regionOf}. */
    private static Map<String, List<String>> countries() {
        return Countries.standard().all().stream()
                .filter(country -> country.group().isPresent())
                .collect(Collectors.groupingBy(
                        country -> "in_" + country.group().orElseThrow(),
                        Collectors.mapping(country -> country.code().iso3(), Collectors.toList())));
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
