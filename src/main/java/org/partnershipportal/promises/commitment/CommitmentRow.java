package org.partnershipportal.promises.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * One commitment in a list.
 *
 * @param id the commitment
 * @param status its status
 * @param phase where the text stands that is not published; cleared for whoever is not to know of one
 * @param state whose promise it is
 * @param lead the lead agency; {@code null} if it is not known any more
 * @param title in its own language
 * @param starts first day; may be missing in a draft
 * @param ends last day; may be missing in a draft
 */
@ForOwnPages
public record CommitmentRow(
        CommitmentId id,
        CommitmentStatus status,
        TextPhase phase,
        CountryCode state,
        @Nullable OrganisationSummary lead,
        LocalizedText title,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    /** Its days; {@code null} while the first is missing. */
    public @Nullable Period period() {
        return starts == null ? null : new Period(starts, ends);
    }
}
