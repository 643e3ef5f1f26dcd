package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * A version of a draft text, without its paragraphs.
 *
 * @param number 1 is the first
 * @param title what the text was called
 * @param note what had changed; empty for the first
 * @param publisher which member published it; {@code null} where the organisation is gone
 * @param publishedAt when
 */
@ForOwnPages
public record VersionRow(
        int number,
        LocalizedText title,
        LocalizedText note,
        @Nullable OrganisationSummary publisher,
        Instant publishedAt) {}
