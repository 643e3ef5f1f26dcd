package org.partnershipportal.overview.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.overview.shell.TypedFields.Field;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.stereotype.Component;

/**
 * What people had typed and not saved when their session ended without their doing: kept for a day in the server's
 * memory and nowhere else, never in a browser that others may use, and given back once, to the same person on the same
 * page. Anyone who signs out gives it up.
 */
@Component
class KeptForms {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST = 500;

    /** A page of a person. */
    record Place(PersonId person, String address) {}

    private record Kept(Map<Field, @Nullable Object> typed, Instant at) {}

    private final Clock clock;
    private final LinkedHashMap<Place, Kept> kept = new LinkedHashMap<>();

    KeptForms(Clock clock) {
        this.clock = clock;
    }

    synchronized void keep(Place place, Map<Field, @Nullable Object> typed) {
        forgetOld();
        if (!typed.isEmpty()) {
            kept.putLast(place, new Kept(new LinkedHashMap<>(typed), clock.instant()));
            if (kept.size() > MOST) {
                kept.pollFirstEntry();
            }
        }
    }

    /** What was typed there; empty if nothing was, or not lately. */
    synchronized Map<Field, @Nullable Object> take(Place place) {
        forgetOld();
        Kept found = kept.remove(place);
        return found == null ? Map.of() : found.typed();
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(LONGEST);
        kept.values().removeIf(each -> each.at().isBefore(oldest));
    }
}
