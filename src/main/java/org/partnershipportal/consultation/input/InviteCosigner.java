package org.partnershipportal.consultation.input;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * Asks an organisation to sign a joint input, or to be named as a supporter.
 *
 * @param input a draft of the organisation acted for
 * @param organisation a listed one; {@code null} if a code is given
 * @param code the code that an unlisted one gave out; empty if an organisation is given
 * @param part as what
 */
@ForOwnPages
public record InviteCosigner(InputId input, @Nullable OrganisationId organisation, String code, CosignerPart part) {

    /** The longest code, in characters. */
    public static final int LONGEST_CODE = 40;

    public InviteCosigner {
        FieldChecks checks = new FieldChecks(InviteCosigner.class);
        code = checks.optionalLine("code", code, LONGEST_CODE);
        checks.that(organisation != null || !code.isEmpty(), "organisation", "shared.problem.choose");
        checks.done();
    }
}
