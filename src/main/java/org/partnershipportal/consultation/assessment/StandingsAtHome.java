package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How one's own inputs were assessed and whether they are published, on the home page, once their own time is over
 * (R14.9). Three queries; one where nothing was assessed.
 */
@Component
class StandingsAtHome implements OpenTasks {

    private final JdbcClient jdbc;
    private final Inputs inputs;
    private final Calls calls;
    private final Clock clock;

    StandingsAtHome(JdbcClient jdbc, Inputs inputs, Calls calls, Clock clock) {
        this.jdbc = jdbc;
        this.inputs = inputs;
        this.calls = calls;
        this.clock = clock;
    }

    private record Found(
            InputId id,
            CallId callId,
            Admissibility admissibility,
            @Nullable Instant publishedAt,
            @Nullable Instant movedAt,
            long redacted) {

        Sentence words() {
            if (publishedAt != null) {
                return Sentence.of("assessment.home.published");
            }
            return Sentence.of(
                    admissibility == Admissibility.ADMISSIBLE
                            ? "assessment.home.admissible"
                            : "assessment.home.inadmissible");
        }
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON && actor.kind() != Actor.Kind.ORGANISATION) {
            return List.of();
        }
        List<Found> found = found(actor);
        if (found.isEmpty()) {
            return List.of();
        }
        Set<InputId> signed =
                inputs.signedBy(actor, found.stream().map(Found::id).toList());
        Map<CallId, CallSummary> known =
                calls.summaries(actor, found.stream().map(Found::callId).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> signed.contains(one.id()) && known.containsKey(one.callId()))
                .map(one -> line(one, Objects.requireNonNull(known.get(one.callId()))))
                .toList();
    }

    private static HomeLine line(Found one, CallSummary call) {
        HomeLine line = new HomeLine(
                Part.BECAME,
                one.words(),
                new LocalizedText(
                        call.title().original(call.original()), call.original().tag()),
                List.of(),
                null,
                InputLinks.receipt(one.id()),
                one.movedAt());
        return one.publishedAt() != null && one.redacted() > 0
                ? line.saying(Sentence.of("assessment.home.redacted", one.redacted()))
                : line;
    }

    private List<Found> found(Actor actor) {
        Where theirs = InputRoll.isTheirs(actor, "a.id");
        return jdbc.sql("""
            SELECT a.id, a.call_id, a.admissibility,
                   CASE WHEN a.public_number IS NULL THEN NULL ELSE a.published_at END AS published_at,
                   CASE WHEN a.public_number IS NULL THEN a.judged_at ELSE a.published_at END AS moved_at,
                   (SELECT COUNT(*) FROM assessment_redactions r WHERE r.input_id = a.id) AS redacted
            FROM assessment_inputs a
            WHERE a.withdrawn = FALSE AND a.admissibility <> 'UNDECIDED' AND a.ends_at <= :now AND %s
            ORDER BY moved_at DESC, a.id LIMIT :max
            """.formatted(theirs.sql()))
                .params(theirs.params())
                .param("now", clock.instant())
                .param("max", HomeLine.MOST)
                .query(Found.class)
                .list();
    }
}
