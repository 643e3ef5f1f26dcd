package org.partnershipportal.consultation.call;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Begins a call from an earlier one.
 *
 * @param from the call whose texts, questions and rules are taken over; chosen
 * @param code its word in addresses
 */
@ForOwnPages
public record CopyCall(@Nullable CallId from, String code) {

    public CopyCall {
        FieldChecks checks = new FieldChecks(CopyCall.class);
        checks.chosen("from", from);
        code = DraftCall.code(checks, code);
        checks.done();
    }
}
