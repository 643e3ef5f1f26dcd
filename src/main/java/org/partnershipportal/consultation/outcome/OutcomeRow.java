package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The outcome of one input, as the report team sees it.
 *
 * @param input the input
 * @param from from whom it is, as the team may know it
 * @param language tag of the language it is written in
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
        KnownSender from,
        String language,
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

    /** Whether the team tells its holder on paper, who has no way into the portal (R14.13). */
    public boolean isToldOnPaper() {
        return from.outside() != null;
    }
}
