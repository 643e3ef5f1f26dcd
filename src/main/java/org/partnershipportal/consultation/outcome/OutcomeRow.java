package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * What has become of one input, as the report team reads it.
 *
 * @param input the input
 * @param from the organisation that submitted it; {@code null} for a person alone and a sealed one
 * @param onPaper whether the team tells its holder on paper, who has no way into the portal (R14.13)
 * @param name how its contributors are known
 * @param sealed which of its call's sealed inputs it is, from 1, in the order in which they came; 0 of all others
 * @param state used, not used, or still without a reason
 * @param paragraphs the paragraphs of the published report that cite it
 * @param reason why none does; {@code null} unless it was said
 * @param text the same in words; may be empty
 * @param edition how often a reason was given; a command carries it
 * @param reasonBy the name of the person who gave the reason last; {@code null} if nobody had to
 * @param reasonAt when; {@code null} if nobody had to
 * @param newInDraft whether the draft of the next version cites it, and the published one does not
 * @param told whether its contributors have been told so
 */
@ForOwnPages
public record OutcomeRow(
        InputId input,
        @Nullable OrganisationSummary from,
        boolean onPaper,
        NameChoice name,
        int sealed,
        OutcomeState state,
        List<UsedIn> paragraphs,
        @Nullable OutcomeReason reason,
        String text,
        long edition,
        @Nullable String reasonBy,
        @Nullable Instant reasonAt,
        boolean newInDraft,
        boolean told) {

    public OutcomeRow {
        paragraphs = List.copyOf(paragraphs);
    }
}
