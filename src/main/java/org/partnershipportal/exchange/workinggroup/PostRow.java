package org.partnershipportal.exchange.workinggroup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.document.DocumentDetails;

/**
 * A message as a member reads it; of the first one of a discussion in a list, with what came after it.
 *
 * @param id the message
 * @param title what the discussion is about; {@code null} once its first message was removed
 * @param organisation for whom it was written; {@code null} where the organisation is gone
 * @param author who wrote it; {@code null} once they were erased
 * @param text the message; {@code null} once it was removed
 * @param removedByLead whether who leads the group removed it, and not its author
 * @param postedAt when
 * @param removable whether the reader can remove it
 * @param messages how many messages the discussion has
 * @param lastAt when the last one came
 * @param files what is attached, in the order in which it came; none once the message was removed
 */
@ForOwnPages
public record PostRow(
        PostId id,
        @Nullable LocalizedText title,
        @Nullable OrganisationSummary organisation,
        @Nullable String author,
        @Nullable LocalizedText text,
        boolean removedByLead,
        Instant postedAt,
        boolean removable,
        long messages,
        Instant lastAt,
        List<DocumentDetails> files) {

    public PostRow {
        files = List.copyOf(files);
    }

    /** Key of what stands for a text that was removed. */
    public String removedKey() {
        return removedByLead ? "workinggroup.discussion.removed-by-lead" : "workinggroup.discussion.removed";
    }
}
