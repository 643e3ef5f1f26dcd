package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * A comment as a member reads it.
 *
 * @param id the comment
 * @param edition to be given back with a decision
 * @param organisation for whom it was made; {@code null} where the organisation is gone
 * @param author who made it; {@code null} once they were erased
 * @param words what it says; {@code null} once it was removed
 * @param proposed what the paragraph should say instead; {@code null} if nothing is proposed
 * @param onVersion number of the version in which the paragraph was read
 * @param onWords what the paragraph said there
 * @param madeAt when
 * @param status what became of it
 * @param into number of the version that takes it in; {@code null} where it is not accepted
 * @param reason why; {@code null} while it is to be decided, and once it was removed
 * @param decider which member decided; {@code null} while it is to be decided, and where the organisation is gone
 * @param removedByLead whether who leads the group removed it, and not its author
 * @param own whether the reader acts for the member for which it was made
 * @param decidable whether the reader can decide on it
 * @param removable whether the reader can remove it
 */
@ForOwnPages
public record CommentRow(
        CommentId id,
        long edition,
        @Nullable OrganisationSummary organisation,
        @Nullable String author,
        @Nullable LocalizedText words,
        @Nullable LocalizedText proposed,
        int onVersion,
        LocalizedText onWords,
        Instant madeAt,
        CommentStatus status,
        @Nullable Integer into,
        @Nullable LocalizedText reason,
        @Nullable OrganisationSummary decider,
        boolean removedByLead,
        boolean own,
        boolean decidable,
        boolean removable) {

    /** Key of what stands for words that were removed. */
    public String removedKey() {
        return removedByLead ? "grouptext.comment.removed-by-lead" : "grouptext.comment.removed";
    }
}
