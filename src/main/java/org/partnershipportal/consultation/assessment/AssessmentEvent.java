package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.document.DocumentId;

/** What the desk does with inputs, and what follows from it; only IDs, kinds and instants. */
public sealed interface AssessmentEvent extends DomainEvent {

    /** The input it happened to. */
    InputId input();

    /** Its call. */
    CallId call();

    @Override
    default ContentRef subject() {
        return input().ref();
    }

    record InputAdmitted(InputId input, CallId call, ActorRef by, Instant at) implements AssessmentEvent {}

    record InputFoundInadmissible(InputId input, CallId call, Criterion criterion, ActorRef by, Instant at)
            implements AssessmentEvent {}

    /** Passages were redacted, or files held back; how many of each now. */
    record InputRedacted(InputId input, CallId call, int passages, int files, ActorRef by, Instant at)
            implements AssessmentEvent {}

    /** A member of the team looked at a file and said that it may be published beside what is redacted. */
    record InputFileLookedAt(InputId input, CallId call, DocumentId file, ActorRef by, Instant at)
            implements AssessmentEvent {}

    record InputPublished(InputId input, CallId call, ActorRef by, Instant at) implements AssessmentEvent {}

    /** It is on no public path any more: restricted, withdrawn, submitted again, or taken off by the desk. */
    record PublicationEnded(InputId input, CallId call, ActorRef by, Instant at) implements AssessmentEvent {}
}
