package org.partnershipportal.platform.taxonomy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Whether a country is on a list such as that of least developed countries, as a fact with dates. Days before the
 * list's own history is known are answered as on its first known day.
 *
 * @param listed on the list when the data was taken
 * @param until first day off the list, where it is known to have left
 * @param due first day off the list as once decided, where nothing in hand confirms that it left. Such a day changes
 *     nothing by itself: the General Assembly can still move it
 */
@ForOwnPages
public record DatedListing(
        boolean listed, @Nullable LocalDate until, @Nullable LocalDate due) {

    /** Whether the country stands on the list that day, so far as it is confirmed. */
    public boolean on(LocalDate day) {
        return until == null ? listed : day.isBefore(until);
    }

    /** Whether the answer for that day waits for confirmation: leaving was due by then and is not confirmed. */
    public boolean toConfirmOn(LocalDate day) {
        return until == null && due != null && !day.isBefore(due);
    }
}
