package org.partnershipportal.people.membership;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * Asks to become a member of a listed organisation.
 *
 * @param organisation which
 * @param message to its owners; empty if there is none
 */
@ForOwnPages
public record AskToJoin(OrganisationId organisation, String message) {

    /** Longest message, in characters. */
    public static final int MAX_MESSAGE = 500;

    public AskToJoin {
        FieldChecks checks = new FieldChecks(AskToJoin.class);
        message = checks.optionalText("message", message, MAX_MESSAGE);
        checks.done();
    }
}
