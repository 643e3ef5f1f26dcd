package org.partnershipportal.consultation.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.spi.TeamNeed;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Report teams of which nobody may decide an appeal that waits: each member took the decision, entered the input or the
 * appeal, belongs to those concerned, or can no longer act. They name one more (R14.11). One query where no appeal
 * waits.
 */
@Component
class UndecidableAppeals implements OpenTasks, TeamNeed {

    private static final int MOST = 200;

    private final Cases cases;
    private final Calls calls;
    private final JdbcClient jdbc;

    UndecidableAppeals(Cases cases, Calls calls, JdbcClient jdbc) {
        this.cases = cases;
        this.calls = calls;
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        List<CallId> found = found(actor);
        Map<CallId, CallSummary> known = calls.summaries(Actor.system(), found);
        return found.stream()
                .flatMap(call -> Optional.ofNullable(known.get(call)).stream())
                .map(UndecidableAppeals::task)
                .toList();
    }

    private static OpenTask task(CallSummary call) {
        return new OpenTask(
                "assessment.task.hearer",
                new LocalizedText(
                        call.title().original(call.original()), call.original().tag()),
                Sentence.of("assessment.task.hearer-why"),
                Acting.STAFF,
                CallLinks.desk(call.code()),
                null);
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return found(actor).size();
    }

    @Override
    public Optional<Sentence> of(Actor actor, UUID call) {
        return found(actor).contains(new CallId(call))
                ? Optional.of(Sentence.of("assessment.team.hearer"))
                : Optional.empty();
    }

    private List<CallId> found(Actor actor) {
        if (!actor.is(StaffRole.SECRETARIAT)) {
            return List.of();
        }
        List<InputId> inputs = cases.undecidable(actor, MOST).stream()
                .filter(subject -> subject.kind().equals(InputId.KIND))
                .flatMap(subject -> InputId.parse(subject.id()).stream())
                .toList();
        return inputs.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT DISTINCT call_id FROM assessment_inputs WHERE id IN (:inputs) ORDER BY call_id")
                        .param("inputs", inputs)
                        .query(CallId.class)
                        .list();
    }
}
