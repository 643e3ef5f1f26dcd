package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/** The person's calls whose inputs await assessment: how many inputs, and not whose they are. Two queries. */
@Component
class AssessmentTasks implements OpenTasks {

    private static final int MOST = 20;

    private final ReportTeams teams;
    private final StandingInputs inputs;
    private final Clock clock;

    AssessmentTasks(ReportTeams teams, StandingInputs inputs, Clock clock) {
        this.teams = teams;
        this.inputs = inputs;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        if (!actor.is(StaffRole.SECRETARIAT)) {
            return List.of();
        }
        List<RunCall> calls = teams.ranBy(actor, MOST);
        Map<CallId, Long> undecided =
                inputs.undecided(Actor.system(), calls.stream().map(RunCall::id).toList(), clock.instant());
        return calls.stream()
                .filter(call -> undecided.containsKey(call.id()))
                .map(call -> new OpenTask(
                        "assessment.task.judge",
                        call.title(),
                        Sentence.of("assessment.task.judge-count", undecided.getOrDefault(call.id(), 0L)),
                        Acting.STAFF,
                        AssessmentLinks.inputs(call.code()),
                        null))
                .toList();
    }

    @Override
    public String allTasks(Actor actor) {
        return CallLinks.LIST;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return actor.is(StaffRole.SECRETARIAT)
                ? inputs.undecided(Actor.system(), teams.allRanBy(actor), clock.instant())
                        .size()
                : 0;
    }
}
