package org.partnershipportal.exchange.challenge;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.HouseRule;

/**
 * An answer to a challenge, as the reader can see it.
 *
 * @param id the answer
 * @param edition to be given back with a change
 * @param author who gave it; {@code null} if it is not known any more, or the reader is not told who withdrew it
 * @param text what it advises; {@code null} if the reader does not read it
 * @param givenAt when it was given
 * @param editedAt when its author last changed it; {@code null} if never
 * @param withdrawnAt when its author took it back
 * @param hiddenBy the published rule by which a moderator hid it
 * @param hiddenAt when that was
 * @param reply what the organisation that told the challenge said to it
 * @param appealed the case in which an appeal is heard, or was, against its being hidden; {@code null} if there is none that
 *     concerns the reader
 * @param allowed what the reader can do to it now
 */
@ForOwnPages
public record AnswerDetails(
        AnswerId id,
        long edition,
        @Nullable OrganisationSummary author,
        @Nullable LocalizedText text,
        Instant givenAt,
        @Nullable Instant editedAt,
        @Nullable Instant withdrawnAt,
        @Nullable HouseRule hiddenBy,
        @Nullable Instant hiddenAt,
        @Nullable OwnerReply reply,
        @Nullable CaseId appealed,
        Set<Permission> allowed) {

    /** Whether those who read the challenge read its words. */
    public boolean isShown() {
        return withdrawnAt == null && hiddenBy == null;
    }

    /** Whether the reader can do this now. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }
}
