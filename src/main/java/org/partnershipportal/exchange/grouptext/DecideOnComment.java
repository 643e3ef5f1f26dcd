package org.partnershipportal.exchange.grouptext;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Accepts a comment or does not, with a reason in both cases.
 *
 * @param comment which
 * @param edition the edition of the comment that was read
 * @param accepted whether it is accepted
 * @param into number of the version that takes it in; {@code null} where it is not accepted
 * @param reason why, as all members who discuss read it
 * @param language tag of the language of the reason
 */
@ForOwnPages
public record DecideOnComment(
        CommentId comment,
        long edition,
        boolean accepted,
        @Nullable Integer into,
        String reason,
        String language) {

    /** The longest reason, in characters. */
    public static final int LONGEST = 1000;

    public DecideOnComment {
        FieldChecks checks = new FieldChecks(DecideOnComment.class);
        reason = checks.text("reason", reason, LONGEST);
        language = checks.language("language", language);
        if (accepted) {
            checks.chosen("into", into);
        }
        checks.done();
    }
}
