package org.partnershipportal.overview.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Which rows of the trail are wanted; an empty text or a missing date matches everything.
 *
 * @param kind exactly this kind
 * @param actor id of a person or an organisation that acted
 * @param record id of the record
 * @param refusedOnly only what was refused
 * @param from not before
 * @param until before
 */
@ForOwnPages
public record TrailFilter(
        String kind,
        String actor,
        String record,
        boolean refusedOnly,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** All rows. */
    public static final TrailFilter ALL = new TrailFilter("", "", "", false, null, null);
}
