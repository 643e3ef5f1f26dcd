package org.partnershipportal.exchange.workinggroup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * A message as a member reads it; of the first one of a discussion in a list, with what came after it.
 *
 * @param id the message
 * @param title what the discussion is about; {@code null} once its first message was removed
 * @param organisation for whom it was written; {@code null} where the organisation is gone
 * @param author who wrote it; {@code null} once they were erased
 * @param text the message; {@code null} once it was removed
 * @param postedAt when
 * @param own whether the reader wrote it
 * @param messages how many messages the discussion has
 * @param lastAt when the last one came
 */
@ForOwnPages
public record PostRow(
        PostId id,
        @Nullable LocalizedText title,
        @Nullable OrganisationSummary organisation,
        @Nullable String author,
        @Nullable LocalizedText text,
        Instant postedAt,
        boolean own,
        long messages,
        Instant lastAt) {}
