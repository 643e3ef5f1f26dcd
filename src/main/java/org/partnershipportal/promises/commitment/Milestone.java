package org.partnershipportal.promises.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A step of a commitment.
 *
 * @param id the same in every version
 * @param what will be reached
 * @param indicator by what one will see it; may be empty
 * @param due the last day, in the zone of the commitment; {@code null} only in a form that is not filled in
 */
@ForOwnPages
public record Milestone(
        UUID id, String what, String indicator, @Nullable LocalDate due) {

    /** The longest text of one, in characters. */
    public static final int LONGEST = 200;
}
