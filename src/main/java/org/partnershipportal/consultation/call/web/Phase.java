package org.partnershipportal.consultation.call.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.shared.Word;

/**
 * A phase of a call, for its line of phases: open, closed, being read, reported.
 *
 * @param kind which
 * @param at when it began or begins, in Geneva and UTC; {@code null} where nobody knows yet
 * @param begun whether it has begun
 * @param current whether it is the last that has begun
 */
public record Phase(Kind kind, @Nullable ShownDeadline at, boolean begun, boolean current) {

    /** The phases, in their order. */
    enum Kind {
        OPEN,
        CLOSED,
        READ,
        REPORTED
    }

    /** All of them, as they are at this moment. */
    static List<Phase> of(CallDetails call, ShownDeadline deadline) {
        Instant now = deadline.now();
        boolean reported = call.status().isReported();
        List<Phase> phases = new ArrayList<>();
        phases.add(phase(Kind.OPEN, call.opens(), true, !deadline.over(), now));
        phases.add(phase(Kind.CLOSED, deadline.minute(), deadline.over(), false, now));
        phases.add(phase(
                Kind.READ,
                deadline.minute().plus(1, ChronoUnit.MINUTES),
                deadline.over(),
                deadline.over() && !reported,
                now));
        phases.add(phase(Kind.REPORTED, call.reported(), reported, reported, now));
        return List.copyOf(phases);
    }

    private static Phase phase(Kind kind, @Nullable Instant at, boolean begun, boolean current, Instant now) {
        return new Phase(kind, at == null ? null : new ShownDeadline(at, Formats.GENEVA, null, now), begun, current);
    }

    /** Key of its name. */
    public String key() {
        return "call.phase." + Word.of(kind);
    }

    /** Key of what those are told of it who do not see the line. */
    public String tense() {
        return "uikit.time-line." + (current ? "now" : begun ? "past" : "next");
    }
}
