package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * An organisation that was asked to stand behind an input, for those whose input it is.
 *
 * @param organisation who
 * @param part as what
 * @param status where it stands
 * @param signedLatest whether it has signed the latest frozen version
 * @param askedAgain whether name or text was widened since it signed
 * @param invitedAt when it was asked
 */
public record CosignerDetails(
        OrganisationSummary organisation,
        CosignerPart part,
        CosignerStatus status,
        boolean signedLatest,
        boolean askedAgain,
        Instant invitedAt) {}
