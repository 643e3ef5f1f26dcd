package org.partnershipportal.exchange.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * Records what a meeting decided.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one decision comes of it
 * @param meeting which
 * @param words what is to be done
 * @param owner the member that does it
 * @param due the last day for it, in the zone of the meeting
 */
@ForOwnPages
public record GiveDecision(
        UUID formToken,
        MeetingId meeting,
        String words,
        @Nullable OrganisationId owner,
        @Nullable LocalDate due) {

    /** The longest decision, in characters. */
    static final int LONGEST = 500;

    public GiveDecision {
        FieldChecks checks = new FieldChecks(GiveDecision.class);
        words = checks.text("words", words, LONGEST);
        checks.chosen("owner", owner);
        checks.chosen("due", due);
        checks.done();
    }
}
