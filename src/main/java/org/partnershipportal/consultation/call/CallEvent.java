package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.PersonId;

/** What happens to calls; ids and instants only. */
public sealed interface CallEvent extends DomainEvent {

    /** The call it happened to. */
    CallId call();

    @Override
    default ContentRef subject() {
        return new ContentRef("call", call().toString());
    }

    /** What happens to one party's request for more time; known by its draft's opaque reference only. */
    sealed interface OfExtension extends CallEvent {
        /** The draft's reference. */
        UUID draft();

        @Override
        default ContentRef about() {
            return new ContentRef("draft", draft().toString());
        }
    }

    record CallDrafted(CallId call, ActorRef by, Instant at) implements CallEvent {}

    /** What it says, asks or allows changed before it opened. */
    record CallEdited(CallId call, ActorRef by, Instant at) implements CallEvent {}

    record CallScheduled(CallId call, Instant opens, ActorRef by, Instant at) implements CallEvent {}

    /** It is a draft again. */
    record CallUnscheduled(CallId call, ActorRef by, Instant at) implements CallEvent {}

    record CallOpened(CallId call, ActorRef by, Instant at) implements CallEvent {}

    /** An open call was corrected; everyone who has a draft is told. */
    record CallCorrected(CallId call, int version, ActorRef by, Instant at) implements CallEvent {}

    /** Everyone has more time; {@code reopened} if it had closed already. */
    record CallExtended(CallId call, boolean reopened, ActorRef by, Instant at) implements CallEvent {}

    record CallClosed(CallId call, ActorRef by, Instant at) implements CallEvent {}

    /** Its report was published for the first time. */
    record CallReported(CallId call, ActorRef by, Instant at) implements CallEvent {}

    /** It was put into the archive: everyone reads it, and nobody works on it. */
    record CallArchived(CallId call, ActorRef by, Instant at) implements CallEvent {}

    /** It was taken out of the archive. */
    record CallRestored(CallId call, ActorRef by, Instant at) implements CallEvent {}

    /** A draft was deleted. */
    record CallDeleted(CallId call, ActorRef by, Instant at) implements CallEvent {}

    /** A person of the secretariat joined those who run the report. */
    record TeamMemberNamed(CallId call, PersonId member, ActorRef by, Instant at) implements CallEvent {}

    record TeamMemberRemoved(CallId call, PersonId member, ActorRef by, Instant at) implements CallEvent {}

    /**
     * Another person of the secretariat runs the report, because nobody named could act; the reason stands on the call.
     */
    record TeamTakenOver(
            CallId call, PersonId member, @Nullable Fingerprint reason, ActorRef by, Instant at) implements CallEvent {}

    record ExtensionAsked(CallId call, UUID draft, ActorRef by, Instant at) implements OfExtension {}

    record ExtensionGranted(CallId call, UUID draft, ActorRef by, Instant at) implements OfExtension {}

    record ExtensionDeclined(CallId call, UUID draft, ActorRef by, Instant at) implements OfExtension {}
}
