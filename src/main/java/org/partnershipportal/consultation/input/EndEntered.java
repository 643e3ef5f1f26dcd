package org.partnershipportal.consultation.input;

import java.time.LocalDate;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Withdraws an entered input because its contributor has withdrawn consent.
 *
 * @param input the input
 * @param day when the holder said so
 * @param reason how and why, in the words of the person who records it
 */
@ForOwnPages
public record EndEntered(InputId input, LocalDate day, String reason) {

    private static final int LONGEST = 2_000;

    public EndEntered {
        FieldChecks checks = new FieldChecks(EndEntered.class);
        checks.chosen("day", day);
        reason = checks.text("reason", reason, LONGEST);
        checks.done();
    }
}
