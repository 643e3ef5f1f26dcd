package org.partnershipportal.consultation.explanation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests to explain their own inputs, for people who can answer them; a sealed input is in nobody's list. Two
 * queries.
 */
@Component
class ExplanationTasks implements OpenTasks {

    private final JdbcClient jdbc;
    private final Calls calls;
    private final Clock clock;

    ExplanationTasks(JdbcClient jdbc, Calls calls, Clock clock) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.clock = clock;
    }

    private record Waiting(ExplanationId id, InputId inputId, CallId callId, Instant endsAt) {}

    private Where waiting(Actor actor) {
        return Where.of("e.status = 'ASKED' AND e.ends_at > :now", "now", clock.instant())
                .and(InputRoll.isLedBy(actor, "e.input_id"))
                .and(InputRoll.isSubmitted("e.input_id"));
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        Acting acting = actor.acting().orElse(null);
        if (acting == null || !Permission.EXPLAIN_INPUT.isOpenTo(actor)) {
            return List.of();
        }
        Where waiting = waiting(actor);
        List<Waiting> found = jdbc.sql("""
            SELECT e.id, e.input_id, e.call_id, e.ends_at FROM explanation_explanations e
            WHERE %s ORDER BY e.ends_at, e.id LIMIT :max
            """.formatted(waiting.sql()))
                .params(waiting.params())
                .param("max", MOST_TASKS)
                .query(Waiting.class)
                .list();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<CallId, CallSummary> about = calls.summaries(
                Actor.system(), found.stream().map(Waiting::callId).distinct().toList());
        return found.stream()
                .filter(one -> about.containsKey(one.callId()))
                .map(one -> task(one, Objects.requireNonNull(about.get(one.callId())), acting))
                .toList();
    }

    private static OpenTask task(Waiting one, CallSummary call, Acting acting) {
        return new OpenTask(
                "explanation.page.title",
                new LocalizedText(
                        call.title().original(call.original()), call.original().tag()),
                null,
                acting,
                ExplanationLinks.page(one.inputId(), one.id()),
                one.endsAt().minusSeconds(60));
    }

    @Override
    public String allTasks(Actor actor) {
        return InputLinks.LIST;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return count(actor, Where.all());
    }

    /** Each is due a minute before its time is over. */
    @Override
    public long countDue(Actor actor, Instant before) {
        return count(actor, Where.of("e.ends_at < :before", "before", before.plusSeconds(60)));
    }

    private long count(Actor actor, Where which) {
        if (actor.acting().isEmpty() || !Permission.EXPLAIN_INPUT.isOpenTo(actor)) {
            return 0;
        }
        Where waiting = waiting(actor).and(which);
        return jdbc.sql("SELECT COUNT(*) FROM explanation_explanations e WHERE " + waiting.sql())
                .params(waiting.params())
                .query(Long.class)
                .single();
    }
}
