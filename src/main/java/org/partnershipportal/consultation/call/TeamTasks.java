package org.partnershipportal.consultation.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Report teams in which somebody is missing (R14.11): who can still act is asked to add another person; where nobody can,
 * everyone of the secretariat is told that the report can be taken over. Two queries.
 */
@Component
class TeamTasks implements OpenTasks {

    private static final int MOST = 20;

    /** A row for each member of the calls for whose report anybody waits. */
    private static final String TEAMS = """
        SELECT c.code, c.title, c.original, c.status, t.person
        FROM call_calls c LEFT JOIN call_team t ON t.call_id = c.id
        WHERE c.status IN ('SCHEDULED', 'OPEN', 'CLOSED', 'REPORTED')
        ORDER BY c.too_late_at, c.code
        """;

    private final JdbcClient jdbc;
    private final Persons persons;

    TeamTasks(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    private record Named(
            CallCode code,
            String title,
            Language original,
            CallStatus status,
            @Nullable PersonId person) {}

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        return found(actor).stream().limit(MOST).toList();
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return found(actor).size();
    }

    private List<OpenTask> found(Actor actor) {
        if (!actor.is(StaffRole.SECRETARIAT)) {
            return List.of();
        }
        Map<CallCode, List<Named>> teams = jdbc.sql(TEAMS).query(Named.class).list().stream()
                .collect(Collectors.groupingBy(Named::code, LinkedHashMap::new, Collectors.toList()));
        Set<PersonId> able = persons.holding(
                Actor.system(),
                StaffRole.SECRETARIAT,
                teams.values().stream()
                        .flatMap(List::stream)
                        .map(Named::person)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return teams.values().stream()
                .map(team -> task(actor, team, able))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable OpenTask task(Actor actor, List<Named> team, Set<PersonId> able) {
        Named call = team.getFirst();
        List<PersonId> acting = team.stream()
                .map(Named::person)
                .filter(Objects::nonNull)
                .filter(able::contains)
                .toList();
        if (CallTeam.lacking(call.status(), acting.size()) == null
                || (!acting.isEmpty() && acting.stream().noneMatch(actor::isPerson))) {
            return null;
        }
        return new OpenTask(
                acting.isEmpty() ? "call.task.take-over" : "call.task.team",
                new LocalizedText(
                        ContentJson.readTexts(call.title()).original(call.original()),
                        call.original().tag()),
                null,
                Acting.STAFF,
                CallLinks.desk(call.code()),
                null);
    }
}
