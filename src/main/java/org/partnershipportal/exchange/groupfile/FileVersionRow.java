package org.partnershipportal.exchange.groupfile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.document.DocumentId;

/**
 * A version of a document that was shared with the members.
 *
 * @param id the version
 * @param number 1 is the first
 * @param document its bytes; {@code null} once it was withdrawn
 * @param bytes how many
 * @param note what had changed; empty for the first
 * @param organisation the member that put it there; {@code null} where the organisation is gone
 * @param author who did; {@code null} once they were erased
 * @param sharedAt when
 * @param reason why it was withdrawn; {@code null} if it was not
 * @param withdrawer the member that withdrew it; {@code null} if none did, and where the organisation is gone
 * @param withdrawnAt when it was withdrawn; {@code null} if it was not
 * @param withdrawable whether the reader can withdraw it
 */
@ForOwnPages
public record FileVersionRow(
        FileVersionId id,
        int number,
        @Nullable DocumentId document,
        long bytes,
        LocalizedText note,
        @Nullable OrganisationSummary organisation,
        @Nullable String author,
        Instant sharedAt,
        @Nullable LocalizedText reason,
        @Nullable OrganisationSummary withdrawer,
        @Nullable Instant withdrawnAt,
        boolean withdrawable) {}
