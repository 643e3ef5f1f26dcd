package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;

/**
 * The status of an input, as the list of its contributors shows it.
 *
 * @param admissibility how it was assessed
 * @param name the most restrictive name choice of all who signed it
 * @param text the most restrictive text choice
 * @param number of its publication; {@code null} unless the public reads it now
 * @param over whether its own time is over, so that it may be assessed (R14.9)
 */
public record OwnStanding(
        Admissibility admissibility,
        NameChoice name,
        TextChoice text,
        @Nullable PublicationNumber number,
        boolean over) {

    /** Whether there is something to say of it: nobody assesses it before its time. */
    public boolean isTelling() {
        return over || admissibility != Admissibility.UNDECIDED;
    }

    /** Whether name or text can be restricted after the deadline (R14.4). */
    public boolean isNarrowable() {
        return over && (name.isNarrowable() || text.isPublished());
    }

    static OwnStanding of(
            Admissibility as, NameChoice name, TextChoice text, @Nullable String number, Instant end, Instant now) {
        return new OwnStanding(
                as, name, text, number == null ? null : new PublicationNumber(number), !now.isBefore(end));
    }
}
