package org.partnershipportal.consultation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.call.RunCall;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/**
 * What of the person's reports waits: one to be cleared, unless the person has drafted of it, and contributors who do not know
 * the outcome of a published one. Three queries.
 */
@Component
class ReportTasks implements OpenTasks {

    private static final int MOST = 20;

    private final ReportTeams teams;
    private final WaitingReports reports;

    ReportTasks(ReportTeams teams, WaitingReports reports) {
        this.teams = teams;
        this.reports = reports;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        PersonId person = actor.person();
        if (person == null || !actor.is(StaffRole.SECRETARIAT)) {
            return List.of();
        }
        List<RunCall> calls = teams.ranBy(actor, MOST);
        Map<CallId, WaitingReports.Waiting> waiting =
                reports.of(calls.stream().map(RunCall::id).toList(), person).stream()
                        .collect(Collectors.toMap(WaitingReports.Waiting::call, Function.identity()));
        return calls.stream()
                .filter(call -> waiting.containsKey(call.id()))
                .flatMap(call -> tasks(call, Objects.requireNonNull(waiting.get(call.id()))).stream())
                .limit(MOST)
                .toList();
    }

    private static List<OpenTask> tasks(RunCall call, WaitingReports.Waiting report) {
        List<OpenTask> tasks = new ArrayList<>();
        if (report.toBeCleared()) {
            tasks.add(new OpenTask(
                    "report.task.clear", call.title(), null, Acting.STAFF, ReportLinks.desk(call.code()), null));
        }
        if (report.untold() > 0) {
            tasks.add(new OpenTask(
                    "report.task.tell",
                    call.title(),
                    "report.task.tell-count",
                    Acting.STAFF,
                    ReportLinks.outcomes(call.code()),
                    null,
                    report.untold()));
        }
        return tasks;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        PersonId person = actor.person();
        return person == null || !actor.is(StaffRole.SECRETARIAT)
                ? 0
                : reports.of(teams.allRanBy(actor), person).stream()
                        .mapToInt(WaitingReports.Waiting::tasks)
                        .sum();
    }
}
