package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.TrailModule;

/** What happens to the outcomes of a call's inputs; ids, counts and instants only. They belong to the call's report. */
@TrailModule("report")
public sealed interface OutcomeEvent extends DomainEvent {

    /** The call reported on. */
    CallId call();

    @Override
    default ContentRef subject() {
        return new ContentRef("report", call().toString());
    }

    /** The report team said why inputs are used nowhere; of how many. */
    record ReasonsGiven(CallId call, int inputs, ActorRef by, Instant at) implements OutcomeEvent {}

    /** The report team took a reason back, and what was said before is said again; of how many inputs. */
    record ReasonsRestored(CallId call, int inputs, ActorRef by, Instant at) implements OutcomeEvent {}

    /** Contributors were told what became of their inputs; how many inputs' contributors. */
    record OutcomesSent(CallId call, int version, int inputs, ActorRef by, Instant at) implements OutcomeEvent {}
}
