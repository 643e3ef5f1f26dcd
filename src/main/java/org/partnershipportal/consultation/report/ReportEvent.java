package org.partnershipportal.consultation.report;

import java.time.Instant;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/** What happens to reports; ids, counts and instants only. A report is known by its call. */
public sealed interface ReportEvent extends DomainEvent {

    /** The call reported on. */
    CallId call();

    @Override
    default ContentRef subject() {
        return new ContentRef("report", call().toString());
    }

    /** What happens to an input's citations. */
    sealed interface OfInput extends ReportEvent {
        /** The input. */
        InputId input();

        @Override
        default ContentRef about() {
            return input().ref();
        }
    }

    record ReportBegun(CallId call, ActorRef by, Instant at) implements ReportEvent {}

    /** Its title or introduction changed. */
    record ReportEdited(CallId call, ActorRef by, Instant at) implements ReportEvent {}

    record ParagraphAdded(CallId call, ParagraphId paragraph, ActorRef by, Instant at) implements ReportEvent {}

    record ParagraphWritten(CallId call, ParagraphId paragraph, ActorRef by, Instant at) implements ReportEvent {}

    record ParagraphMoved(CallId call, ParagraphId paragraph, ActorRef by, Instant at) implements ReportEvent {}

    record ParagraphRemoved(CallId call, ParagraphId paragraph, ActorRef by, Instant at) implements ReportEvent {}

    record InputCited(CallId call, ParagraphId paragraph, InputId input, ActorRef by, Instant at) implements OfInput {}

    record CitationRemoved(CallId call, ParagraphId paragraph, InputId input, ActorRef by, Instant at)
            implements OfInput {}

    /** Somebody looked at a citation whose input was restricted or redacted again, and keeps it. */
    record CitationKept(CallId call, ParagraphId paragraph, InputId input, ActorRef by, Instant at)
            implements OfInput {}

    record SentToClearance(CallId call, ActorRef by, Instant at) implements ReportEvent {}

    record SentBack(CallId call, ActorRef by, Instant at) implements ReportEvent {}

    /** A person who drafted nothing of it cleared it, and with that it is public. */
    record ReportPublished(CallId call, int version, ActorRef by, Instant at) implements ReportEvent {}

    /** The next version is being drafted. */
    record DraftedAgain(CallId call, ActorRef by, Instant at) implements ReportEvent {}
}
