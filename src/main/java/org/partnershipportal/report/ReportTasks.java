package org.partnershipportal.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.access.Acting;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.PersonId;
import org.partnershipportal.access.StaffRole;
import org.partnershipportal.access.spi.OpenTask;
import org.partnershipportal.access.spi.OpenTasks;
import org.partnershipportal.assessment.StandingCount;
import org.partnershipportal.assessment.StandingInputs;
import org.partnershipportal.call.CallId;
import org.partnershipportal.call.ReportTeams;
import org.partnershipportal.call.RunCall;
import org.partnershipportal.shared.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of the person's reports waits: one to be cleared, unless the person has drafted of it, and contributors who do not know
 * the outcome of a published one. Three queries.
 */
@Component
class ReportTasks implements OpenTasks {

    private static final int MOST = 20;

    /** Beside those who were told nothing, those who were told otherwise than the version and its reasons say today. */
    private static final String WAITING = """
            SELECT r.call_id, r.status, r.published_version,
                   (SELECT COUNT(*) FROM report_drafters d WHERE d.call_id = r.call_id AND d.person = :person) AS drafted,
                   (SELECT COUNT(*) FROM report_told t WHERE t.call_id = r.call_id) AS told,
                   (SELECT COUNT(*) FROM report_told t
                    LEFT JOIN report_reasons n ON n.input_id = t.input_id
                    WHERE t.call_id = r.call_id
                      AND (t.used <> CASE WHEN EXISTS (
                               SELECT 1 FROM report_version_citations c
                               WHERE c.call_id = t.call_id AND c.version = r.published_version AND c.input_id = t.input_id)
                               THEN TRUE ELSE FALSE END
                           OR t.used = FALSE AND t.reason <> 'INADMISSIBLE' AND n.given_at > t.told_at
                              AND (n.reason <> t.reason OR n.text <> t.text))) AS otherwise
            FROM report_reports r WHERE r.call_id IN (:calls)
            """;

    private record Waiting(ReportStatus status, boolean published, boolean drafted, long told, long otherwise) {

        static Waiting read(ResultSet row) throws SQLException {
            return new Waiting(
                    ReportStatus.valueOf(row.getString("status")),
                    row.getInt("published_version") > 0,
                    row.getInt("drafted") > 0,
                    row.getLong("told"),
                    row.getLong("otherwise"));
        }
    }

    private final ReportTeams teams;
    private final StandingInputs inputs;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportTasks(ReportTeams teams, StandingInputs inputs, JdbcClient jdbc, Clock clock) {
        this.teams = teams;
        this.inputs = inputs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        PersonId person = actor.person();
        if (person == null || !actor.is(StaffRole.SECRETARIAT)) {
            return List.of();
        }
        List<RunCall> calls = teams.ranBy(actor, MOST);
        Map<CallId, Waiting> reports = waiting(calls, person);
        Map<CallId, StandingCount> standing = inputs.count(Actor.system(), reports.keySet(), clock.instant());
        List<OpenTask> tasks = new ArrayList<>();
        for (RunCall call : calls) {
            Waiting report = reports.get(call.id());
            if (report != null) {
                tasks.addAll(tasks(call, report, standing.get(call.id())));
            }
        }
        return tasks;
    }

    private static List<OpenTask> tasks(RunCall call, Waiting report, @Nullable StandingCount standing) {
        List<OpenTask> tasks = new ArrayList<>();
        if (report.status() == ReportStatus.IN_CLEARANCE && !report.drafted()) {
            tasks.add(new OpenTask(
                    "report.task.clear", call.title(), null, Acting.STAFF, ReportLinks.desk(call.code()), null));
        }
        long total = standing == null ? 0 : standing.total();
        long untold = Math.max(0, total - report.told()) + report.otherwise();
        if (report.published() && untold > 0) {
            tasks.add(new OpenTask(
                    "report.task.tell",
                    call.title(),
                    "report.task.tell-count",
                    Acting.STAFF,
                    ReportLinks.outcomes(call.code()),
                    null,
                    untold));
        }
        return tasks;
    }

    private Map<CallId, Waiting> waiting(List<RunCall> calls, PersonId person) {
        Map<CallId, Waiting> found = new HashMap<>();
        if (!calls.isEmpty()) {
            jdbc.sql(WAITING)
                    .param("person", UuidBytes.of(person.value()))
                    .param(
                            "calls",
                            calls.stream()
                                    .map(call -> UuidBytes.of(call.id().value()))
                                    .toList())
                    .query(row -> {
                        found.put(
                                new CallId(UuidBytes.read(Objects.requireNonNull(row.getBytes("call_id")))),
                                Waiting.read(row));
                    });
        }
        return found;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return openTasks(actor).size();
    }
}
