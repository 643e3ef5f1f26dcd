package org.partnershipportal.platform.moderation;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/** What happened to a text that was reported to the moderators; it does not say which text, because its author reads of that. */
public sealed interface ReportedTextEvent extends DomainEvent {

    /** The reported text. */
    ReportedTextId text();

    @Override
    default ContentRef subject() {
        return text().ref();
    }

    /** Somebody reported it. */
    record TextReported(ReportedTextId text, ActorRef by, Instant at) implements ReportedTextEvent {}

    /** A moderator decided that it breaks no published rule. */
    record ReportedTextKept(ReportedTextId text, ActorRef by, Instant at) implements ReportedTextEvent {}

    /** A moderator hid it by a published rule. */
    record ReportedTextHidden(ReportedTextId text, ActorRef by, Instant at) implements ReportedTextEvent {}
}
