package org.partnershipportal.overview.relation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

/**
 * Links a record that one speaks for with another one.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one link comes of it
 * @param record one's own record
 * @param says what the link says of the other record
 * @param other the other record: its number, rule or target as people write it, or the address of its public page
 */
@ForOwnPages
public record ProposeLink(
        UUID formToken, ContentRef record, @Nullable LinkChoice says, String other) {

    /** The longest text, in characters. */
    public static final int LONGEST = 300;

    public ProposeLink {
        FieldChecks checks = new FieldChecks(ProposeLink.class);
        says = checks.chosen("says", says);
        other = checks.line("other", other, LONGEST);
        checks.done();
    }

    /** What it says; it was checked to be there. */
    LinkChoice choice() {
        if (says == null) {
            throw new InvalidInput(Problem.of("says", "shared.problem.choose"));
        }
        return says;
    }
}
