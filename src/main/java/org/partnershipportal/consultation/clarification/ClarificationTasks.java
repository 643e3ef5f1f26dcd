package org.partnershipportal.consultation.clarification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** The calls with questions awaiting their report team. Two queries. */
@Component
class ClarificationTasks implements OpenTasks {

    private static final int MOST = 20;

    private final ClarificationQueries queries;
    private final Calls calls;

    ClarificationTasks(ClarificationQueries queries, Calls calls) {
        this.queries = queries;
        this.calls = calls;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        PersonId person = actor.person();
        if (person == null || !actor.is(StaffRole.SECRETARIAT)) {
            return List.of();
        }
        List<Map.Entry<CallId, Long>> waiting = queries.waitingAt(person, MOST);
        Map<CallId, CallSummary> about =
                calls.summaries(actor, waiting.stream().map(Map.Entry::getKey).toList());
        return waiting.stream()
                .filter(one -> about.containsKey(one.getKey()))
                .map(one -> task(Objects.requireNonNull(about.get(one.getKey())), one.getValue()))
                .toList();
    }

    private static OpenTask task(CallSummary call, long waiting) {
        return new OpenTask(
                "clarification.task.answer",
                new LocalizedText(
                        call.title().original(call.original()), call.original().tag()),
                Sentence.of("clarification.task.count", waiting),
                Acting.STAFF,
                ClarificationLinks.desk(call.code()),
                null);
    }

    @Override
    public String allTasks(Actor actor) {
        return CallLinks.LIST;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        PersonId person = actor.person();
        return person == null || !actor.is(StaffRole.SECRETARIAT) ? 0 : queries.countWaitingAt(person);
    }
}
