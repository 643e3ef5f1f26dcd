package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * An organisation that was invited to sign or support an input, for its contributors.
 *
 * @param organisation who
 * @param part as what
 * @param status where it stands
 * @param signedLatest whether it has signed the latest frozen version
 * @param askedAgain whether name or text was widened since it signed
 * @param invitedAt when it was asked
 * @param remindedAt when the lead last reminded it; {@code null} if never
 * @param remindable whether the lead can remind it now
 */
public record CosignerDetails(
        OrganisationSummary organisation,
        CosignerPart part,
        CosignerStatus status,
        boolean signedLatest,
        boolean askedAgain,
        Instant invitedAt,
        @Nullable Instant remindedAt,
        boolean remindable) {

    /** Whether its signature holds for what would be submitted now. */
    public boolean signs() {
        return status == CosignerStatus.SIGNED && signedLatest && !askedAgain;
    }

    /** Where it stands, as everyone who reads the input is told. */
    public Sentence standing() {
        boolean again = askedAgain || (status == CosignerStatus.SIGNED && !signedLatest);
        return Sentence.of(again ? "input.cosigners.asked-again" : status.key());
    }

    /** How it looks. */
    public Tone tone() {
        return signs() ? Tone.OK : status.isIn() ? Tone.WARN : Tone.NEUTRAL;
    }
}
