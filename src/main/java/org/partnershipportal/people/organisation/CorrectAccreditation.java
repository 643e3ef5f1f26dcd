package org.partnershipportal.people.organisation;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Says that a record of a status is wrong. The record stays in the history, but nothing is based on it any longer.
 *
 * @param organisation whose
 * @param accreditation the record
 * @param reason why it is wrong; everyone reads it who may read the record
 */
@ForOwnPages
public record CorrectAccreditation(OrganisationId organisation, AccreditationId accreditation, String reason) {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public CorrectAccreditation {
        FieldChecks checks = new FieldChecks(CorrectAccreditation.class);
        reason = checks.line("reason", reason, MAX_REASON);
        checks.done();
    }
}
