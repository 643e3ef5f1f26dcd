package org.partnershipportal.consultation.outcome;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.call.RunCall;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** Which of the person's published reports have contributors who do not know the outcome. Three queries. */
@Component
class OutcomeTasks implements OpenTasks {

    private static final int MOST = 20;

    private final ReportTeams teams;
    private final WaitingOutcomes outcomes;

    OutcomeTasks(ReportTeams teams, WaitingOutcomes outcomes) {
        this.teams = teams;
        this.outcomes = outcomes;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        if (actor.person() == null || !actor.is(StaffRole.SECRETARIAT)) {
            return List.of();
        }
        List<RunCall> calls = teams.ranBy(actor, MOST);
        Map<CallId, Long> untold =
                outcomes.untold(calls.stream().map(RunCall::id).toList());
        return calls.stream()
                .filter(call -> untold.containsKey(call.id()))
                .map(call -> new OpenTask(
                        "outcome.task.tell",
                        call.title(),
                        Sentence.of("outcome.task.tell-count", Objects.requireNonNull(untold.get(call.id()))),
                        Acting.STAFF,
                        OutcomeLinks.desk(call.code()),
                        null))
                .toList();
    }

    @Override
    public String allTasks(Actor actor) {
        return CallLinks.LIST;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return actor.person() == null || !actor.is(StaffRole.SECRETARIAT)
                ? 0
                : outcomes.untold(teams.allRanBy(actor)).size();
    }
}
