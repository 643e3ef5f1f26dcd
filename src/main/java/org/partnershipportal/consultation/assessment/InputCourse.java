package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;

/**
 * What has happened to an input so far; of a sealed one as finely as it is kept.
 *
 * @param received when it was sent last
 * @param admissibility how it was judged
 * @param judged when; {@code null} before
 * @param published since when the public reads it; {@code null} unless it does today
 * @param name the narrowest name choice of all who signed it
 */
public record InputCourse(
        Instant received,
        Admissibility admissibility,
        @Nullable Instant judged,
        @Nullable Instant published,
        NameChoice name) {

    /** Whether the public may read it today. */
    public boolean isPublic() {
        return published != null;
    }
}
