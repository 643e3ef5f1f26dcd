package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.consultation.publishedreport.VersionId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * The outcome of an input, as its contributors see it (R14.7).
 *
 * @param input the input
 * @param call the call's word in addresses, where the report is read
 * @param report the report's title
 * @param by which version of the report
 * @param published when that was published
 * @param paragraphs its paragraphs that cite the input; empty if none does
 * @param reason why none does; {@code null} if one does
 * @param text the same in words; empty if one does, or if it was found inadmissible, which has a reason of its own
 * @param told when they were told
 */
@ForOwnPages
public record OutcomeDetails(
        InputId input,
        CallCode call,
        LocalizedText report,
        VersionId by,
        Instant published,
        List<UsedIn> paragraphs,
        @Nullable OutcomeReason reason,
        LocalizedText text,
        Instant told) {

    public OutcomeDetails {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The number of that version. */
    public int version() {
        return by.number();
    }

    /** Whether a paragraph cites it. */
    public boolean isUsed() {
        return !paragraphs.isEmpty();
    }
}
