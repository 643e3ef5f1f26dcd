package org.partnershipportal.consultation.report;

import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.call.RunCall;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** Which of the person's reports await clearance, except those that the person has helped draft. Two queries. */
@Component
class ReportTasks implements OpenTasks {

    private static final int MOST = 20;

    private final ReportTeams teams;
    private final ReportQueries reports;

    ReportTasks(ReportTeams teams, ReportQueries reports) {
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
        Set<CallId> waiting =
                reports.toBeClearedBy(person, calls.stream().map(RunCall::id).toList());
        return calls.stream()
                .filter(call -> waiting.contains(call.id()))
                .map(call -> new OpenTask(
                        "report.task.clear", call.title(), null, Acting.STAFF, ReportLinks.desk(call.code()), null))
                .toList();
    }

    @Override
    public String allTasks(Actor actor) {
        return CallLinks.LIST;
    }

    /** Those that the person has drafted of and a colleague has to clear. Two queries. */
    @Override
    public List<HomeLine> lines(Actor actor) {
        PersonId person = actor.person();
        if (person == null || !actor.is(StaffRole.SECRETARIAT)) {
            return List.of();
        }
        List<RunCall> calls = teams.ranBy(actor, MOST);
        Set<CallId> waiting = reports.toBeClearedByOthersThan(
                person, calls.stream().map(RunCall::id).toList());
        return calls.stream()
                .filter(call -> waiting.contains(call.id()))
                .map(call -> new HomeLine(
                        HomeLine.Part.BECAME,
                        Sentence.of("report.home.awaits-colleague"),
                        call.title(),
                        List.of(),
                        null,
                        ReportLinks.desk(call.code()),
                        null))
                .toList();
    }

    @Override
    public long countOpenTasks(Actor actor) {
        PersonId person = actor.person();
        return person == null || !actor.is(StaffRole.SECRETARIAT)
                ? 0
                : reports.toBeClearedBy(person, teams.allRanBy(actor)).size();
    }
}
