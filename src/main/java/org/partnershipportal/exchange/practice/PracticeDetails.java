package org.partnershipportal.exchange.practice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.HouseRule;

/**
 * One practice, as the reader can see it.
 *
 * @param id the practice
 * @param status its status
 * @param edition to be given back with a change; 0 for those who do not read what is not shared, since it counts that too
 * @param author who tells it, as far as the reader is told
 * @param text what is shared; of a draft, what is written; of a withdrawn one, the title alone
 * @param earlier how many versions were shared before this one
 * @param next a change that is not shared; {@code null} if there is none, or the reader is not to know
 * @param withdrawn why it was withdrawn; {@code null} if it was not, or was never shared
 * @param sharedAt when everyone could first read it
 * @param withdrawnAt when it was withdrawn
 * @param hiddenBy the published rule by which a moderator has hidden it; {@code null} if it is not hidden
 * @param appealed the case in which the reader's appeal is heard, or was; {@code null} if there is none
 * @param gaps what is missing before it can be shared
 * @param allowed what the reader can do to it now
 */
@ForOwnPages
public record PracticeDetails(
        PracticeId id,
        PracticeStatus status,
        long edition,
        PracticeAuthor author,
        PracticeText text,
        int earlier,
        @Nullable PracticeText next,
        @Nullable LocalizedText withdrawn,
        @Nullable Instant sharedAt,
        @Nullable Instant withdrawnAt,
        @Nullable HouseRule hiddenBy,
        @Nullable CaseId appealed,
        List<Problem> gaps,
        Set<Permission> allowed) {

    /**
     * A shared version.
     *
     * @param number from 1
     * @param at when it was shared
     * @param text what it says
     */
    public record Version(int number, Instant at, PracticeText text) {}

    /** What the form shows: the text that is being written, or else what is shared. */
    public PracticeText written() {
        return next == null ? text : next;
    }

    /** Whether everyone reads its text. */
    public boolean isShared() {
        return status == PracticeStatus.SHARED;
    }

    /** Whether the reader can do this now. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }
}
