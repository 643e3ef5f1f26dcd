package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * What happens to inputs; ids, choices and instants only. Those of a sealed input name nobody but the bearer of its
 * code.
 */
public sealed interface InputEvent extends DomainEvent {

    /** The input it happened to. */
    InputId input();

    @Override
    default ContentRef subject() {
        return input().ref();
    }

    /** What happens to one organisation's place in a joint input. */
    sealed interface OfCosigner extends InputEvent {
        /** The organisation. */
        OrganisationId organisation();
    }

    /** A draft was started. */
    record InputBegun(InputId input, CallId call, ActorRef by, Instant at) implements InputEvent {}

    /** The report team began to enter what came otherwise than through the portal (R14.13). */
    record InputEntered(InputId input, CallId call, EntryOrigin origin, ActorRef by, Instant at)
            implements InputEvent {}

    /** A sealed draft was started. */
    record SealedInputBegun(InputId input, CallId call, ActorRef by, Instant at) implements InputEvent {}

    /** How name and text are treated was chosen again before the deadline; {@code askedAgain} if it was widened. */
    record ChoicesChanged(InputId input, NameChoice name, TextChoice text, boolean askedAgain, ActorRef by, Instant at)
            implements InputEvent {}

    /** A version was frozen, so that others can sign it. */
    record VersionFrozen(InputId input, int version, ActorRef by, Instant at) implements InputEvent {}

    /** An organisation was asked to sign, or to be named as a supporter. */
    record CosignerInvited(InputId input, OrganisationId organisation, CosignerPart part, ActorRef by, Instant at)
            implements OfCosigner {}

    record CosignerTakenBack(InputId input, OrganisationId organisation, ActorRef by, Instant at)
            implements OfCosigner {}

    /** The lead reminded it of its signature. */
    record CosignerReminded(InputId input, OrganisationId organisation, ActorRef by, Instant at)
            implements OfCosigner {}

    /** It accepted this frozen version. */
    record InputSigned(InputId input, OrganisationId organisation, int version, ActorRef by, Instant at)
            implements OfCosigner {}

    record SigningDeclined(InputId input, OrganisationId organisation, ActorRef by, Instant at) implements OfCosigner {}

    /** It left after it had signed. */
    record CosignerLeft(InputId input, OrganisationId organisation, ActorRef by, Instant at) implements OfCosigner {}

    /** It was submitted; {@code sequence} counts its receipts. */
    record InputSubmitted(InputId input, CallId call, int version, int sequence, ActorRef by, Instant at)
            implements InputEvent {}

    /** A file that was refused after it had been submitted was replaced; {@code version} names the new one. */
    record RefusedFileReplaced(InputId input, int version, ActorRef by, Instant at) implements InputEvent {}

    record InputWithdrawn(InputId input, CallId call, ActorRef by, Instant at) implements InputEvent {}

    /** Name or text was restricted after the deadline (R14.4). */
    record InputNarrowed(InputId input, NameChoice name, TextChoice text, ActorRef by, Instant at)
            implements InputEvent {}

    /** The lead removed the link that was kept with the record from which it was started. */
    record OriginRemoved(InputId input, ActorRef by, Instant at) implements InputEvent {}

    /** The holder of a sealed input left an encrypted statement of who they are. */
    record IdentityStatementLeft(InputId input, ActorRef by, Instant at) implements InputEvent {}

    /** The custodian downloaded it, with a reason that is kept beside it. */
    record IdentityStatementRead(InputId input, ActorRef by, Instant at) implements InputEvent {}

    /** Its text and all words about it were deleted when its time had come (mission.md, Kept how long). */
    record InputTextDeleted(InputId input, ActorRef by, Instant at) implements InputEvent {}
}
