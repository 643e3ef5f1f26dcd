package org.partnershipportal.exchange.practice;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * One practice in a list.
 *
 * @param id the practice
 * @param status its status
 * @param kind what it is; may still be missing in a draft
 * @param author who tells it, as far as the reader is told
 * @param countries where it was done
 * @param reach whether it is regional or global; {@code null} where its countries are named
 * @param title in its own language
 * @param sharedAt when everyone could first read it; {@code null} of a draft
 * @param hidden whether a moderator has hidden it, so that only its organisation and moderators find it
 */
public record PracticeRow(
        PracticeId id,
        PracticeStatus status,
        @Nullable PracticeKind kind,
        PracticeAuthor author,
        Set<CountryCode> countries,
        @Nullable PracticeReach reach,
        LocalizedText title,
        @Nullable Instant sharedAt,
        boolean hidden) {

    /** Whether everyone reads its text. */
    public boolean isShared() {
        return status == PracticeStatus.SHARED;
    }
}
