package org.partnershipportal.exchange.practice;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * One practice in a list.
 *
 * @param id the practice
 * @param status its status
 * @param kind what it is; may still be missing in a draft
 * @param author the organisation that tells it; {@code null} if it is not known any more
 * @param countries where it was done
 * @param title in its own language
 * @param sharedAt when everyone could first read it; {@code null} of a draft
 */
public record PracticeRow(
        PracticeId id,
        PracticeStatus status,
        @Nullable PracticeKind kind,
        @Nullable OrganisationSummary author,
        Set<CountryCode> countries,
        LocalizedText title,
        @Nullable Instant sharedAt) {

    /** Whether everyone reads its text. */
    public boolean isShared() {
        return status == PracticeStatus.SHARED;
    }
}
