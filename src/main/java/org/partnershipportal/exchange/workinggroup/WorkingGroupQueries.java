package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of working groups: always filtered by {@link WorkingGroupPolicy#visibleTo}, in a fixed number of queries. */
@Component
class WorkingGroupQueries {

    private static final int MOST = 200;

    /** What the status is today: a group whose term is over has ended. */
    private static final String STATUS =
            "CASE WHEN g.status = 'OPEN' AND g.ends < :today THEN 'ENDED' ELSE g.status END";

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;
    private final Clock clock;

    WorkingGroupQueries(JdbcClient jdbc, OrganisationDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** One row of the table, before the members are known. */
    private record Found(
            WorkingGroupId id,
            String number,
            WorkingGroupStatus status,
            String title,
            String purpose,
            String textLanguage,
            LocalDate starts,
            LocalDate ends,
            StatesPlace statesAre,
            Entry entryRule,
            int governmentLeast,
            int governmentMost,
            int nhriLeast,
            int nhriMost,
            int societyLeast,
            int societyMost,
            int regionsSought,
            long total) {}

    /** A member. */
    private record Sitting(WorkingGroupId groupId, OrganisationId organisation, SeatRole seatRole) {}

    /** A theme. */
    private record About(WorkingGroupId groupId, String theme) {}

    /** Four queries, the same for every number of records; those that end first come first, those that are over last. */
    Slice<WorkingGroupRow> list(Actor actor, WorkingGroupFilter filter, int from, int max) {
        Where where = WorkingGroupPolicy.visibleTo(actor).and(asked(actor, filter));
        String order = "CASE %s WHEN 'PROPOSED' THEN 0 WHEN 'OPEN' THEN 1 ELSE 2 END, g.title, g.id".formatted(STATUS);
        List<Found> found = jdbc.sql("""
            SELECT g.id, g.number, %s AS status, g.title, g.purpose, g.text_language, g.starts, g.ends, g.states_are,
                   g.entry_rule, g.government_least, g.government_most,
                   g.nhri_least, g.nhri_most, g.society_least, g.society_most, g.regions_sought, page.total
            FROM (SELECT g.id, COUNT(*) OVER () AS total FROM workinggroup_groups g
                  WHERE %s ORDER BY %s LIMIT :max OFFSET :from) page
            JOIN workinggroup_groups g ON g.id = page.id
            ORDER BY %s
            """.formatted(STATUS, where.sql(), order, order))
                .params(where.params())
                .param("today", today())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        if (found.isEmpty()) {
            return Slice.empty();
        }
        List<WorkingGroupId> ids = found.stream().map(Found::id).toList();
        Map<WorkingGroupId, List<Sitting>> sitting = jdbc
                .sql("SELECT group_id, organisation, seat_role FROM workinggroup_seats"
                        + " WHERE group_id IN (:ids) AND status = 'MEMBER'")
                .param("ids", ids)
                .query(Sitting.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Sitting::groupId));
        Map<WorkingGroupId, List<String>> themes = jdbc
                .sql("SELECT group_id, theme FROM workinggroup_themes WHERE group_id IN (:ids) ORDER BY theme")
                .param("ids", ids)
                .query(About.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(About::groupId, Collectors.mapping(About::theme, Collectors.toList())));
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor,
                sitting.values().stream()
                        .flatMap(List::stream)
                        .map(Sitting::organisation)
                        .collect(Collectors.toSet()));
        return Slice.counted(found, Found::total)
                .map(row -> row(
                        actor,
                        row,
                        sitting.getOrDefault(row.id(), List.of()),
                        themes.getOrDefault(row.id(), List.of()),
                        known));
    }

    private static WorkingGroupRow row(
            Actor actor,
            Found row,
            List<Sitting> sitting,
            List<String> themes,
            Map<OrganisationId, OrganisationSummary> known) {
        boolean own = sitting.stream()
                .anyMatch(one -> actor.actsFor(one.organisation().value()));
        boolean inside = (own && row.status() == WorkingGroupStatus.OPEN) || actor.is(StaffRole.SECRETARIAT);
        Map<StakeholderGroup, Sought> wanted = Map.of(
                StakeholderGroup.GOVERNMENT, new Sought(row.governmentLeast(), row.governmentMost()),
                StakeholderGroup.NHRI, new Sought(row.nhriLeast(), row.nhriMost()),
                StakeholderGroup.CIVIL_SOCIETY, new Sought(row.societyLeast(), row.societyMost()));
        return new WorkingGroupRow(
                row.id(),
                new WorkingGroupNumber(row.number()),
                row.status(),
                new LocalizedText(row.title(), row.textLanguage()),
                new LocalizedText(row.purpose(), row.textLanguage()),
                new Period(row.starts(), row.ends()),
                themes,
                row.statesAre(),
                row.entryRule(),
                sitting.stream()
                        .filter(one -> one.seatRole() == SeatRole.CHAIR)
                        .map(one -> known.get(one.organisation()))
                        .filter(chair -> chair != null && (inside || chair.listed()))
                        .findFirst()
                        .orElse(null),
                SeatTable.of(
                        wanted,
                        row.regionsSought(),
                        sitting.stream()
                                .filter(one -> one.seatRole().counts())
                                .map(one -> known.get(one.organisation()))
                                .filter(Objects::nonNull)
                                .toList()),
                own);
    }

    /** Those that the actor may know of in which the organisation acted for has, had or wanted a seat, or which it proposed. */
    List<WorkingGroupId> concerning(Actor actor) {
        Where where = WorkingGroupPolicy.visibleTo(actor).and(WorkingGroupPolicy.concerning(actor));
        return jdbc.sql("SELECT g.id FROM workinggroup_groups g WHERE " + where.sql() + " ORDER BY g.proposed_at, g.id")
                .params(where.params())
                .query(WorkingGroupId.class)
                .list();
    }

    /** The titles of those that the actor may know of. */
    Map<WorkingGroupId, LocalizedText> titles(Actor actor, Collection<WorkingGroupId> ids) {
        record Titled(WorkingGroupId id, String title, String textLanguage) {}
        Where where = WorkingGroupPolicy.visibleTo(actor).and(Where.in("g.id", "ids", ids));
        return jdbc
                .sql("SELECT g.id, g.title, g.text_language FROM workinggroup_groups g WHERE " + where.sql())
                .params(where.params())
                .query(Titled.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Titled::id, one -> new LocalizedText(one.title(), one.textLanguage())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.GENEVA);
    }

    private static Where asked(Actor actor, WorkingGroupFilter filter) {
        return Where.given(filter.text().isEmpty() ? null : filter.text(), WorkingGroupQueries::text)
                .and(Where.given(filter.theme(), theme -> Where.of("""
                    EXISTS (SELECT 1 FROM workinggroup_themes t WHERE t.group_id = g.id AND t.theme = :theme)
                    """, "theme", theme)))
                .and(Where.given(filter.seatFor(), WorkingGroupQueries::free))
                .and(Where.given(filter.status(), status -> Where.of(STATUS + " = :status", "status", status)))
                .and(Where.given(filter.entry(), entry -> Where.of("g.entry_rule = :entry", "entry", entry)))
                .and(filter.own() ? WorkingGroupPolicy.ownedBy(actor) : Where.all());
    }

    private static Where text(String typed) {
        return SearchWords.in("g.search_text", typed)
                .or(Where.of("g.number = :number", "number", typed.strip().toUpperCase(Locale.ROOT)));
    }

    /** A seat is free for a group of the three where fewer sit than are sought at most. */
    private static Where free(StakeholderGroup group) {
        return Where.of("""
            %s > (SELECT COUNT(*) FROM workinggroup_seats taken WHERE taken.group_id = g.id AND taken.status = 'MEMBER'
              AND taken.seat_role <> 'OBSERVER' AND taken.stakeholder_group = :seatFor)
              AND %s = 'OPEN'
            """.formatted(most(group), STATUS), "seatFor", group);
    }

    /** The column that says how many seats there are for one of the three groups. */
    static String most(StakeholderGroup group) {
        return switch (group) {
            case GOVERNMENT -> "g.government_most";
            case NHRI -> "g.nhri_most";
            default -> "g.society_most";
        };
    }
}
