package org.partnershipportal.exchange.workinggroup;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.PersonId;

/**
 * Asks for a seat in a working group, for the organisation acted for.
 *
 * @param group which
 * @param representative who would come: a member of the organisation
 * @param text how the organisation meets the criteria
 * @param language tag of the language of the text
 */
@ForOwnPages
public record AskForSeat(WorkingGroupId group, @Nullable PersonId representative, String text, String language) {

    /** The longest text, in characters. */
    public static final int LONGEST = 2000;

    public AskForSeat {
        FieldChecks checks = new FieldChecks(AskForSeat.class);
        checks.chosen("representative", representative);
        text = checks.text("text", text, LONGEST);
        language = checks.language("language", language);
        checks.done();
    }
}
