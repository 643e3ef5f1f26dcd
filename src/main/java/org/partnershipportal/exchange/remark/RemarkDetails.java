package org.partnershipportal.exchange.remark;

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
 * What an organisation says of a practice, as the reader can see it.
 *
 * @param id the remark
 * @param kind whether it confirms, reviews or sees it differently
 * @param writer who says it; {@code null} if it is not known any more
 * @param version the version of the practice that it is about
 * @param current whether that is the latest
 * @param criteria which criteria a review finds met; empty if the reader does not read its words
 * @param interests what ties the reviewers to those who tell the practice; {@code null} if the reader does not read its words
 * @param words what it says
 * @param answer what those who tell the practice answer; {@code null} if they have not
 * @param allowed what the reader can do to it now
 */
@ForOwnPages
public record RemarkDetails(
        RemarkId id,
        RemarkKind kind,
        @Nullable OrganisationSummary writer,
        int version,
        boolean current,
        Set<Criterion> criteria,
        @Nullable LocalizedText interests,
        Text words,
        @Nullable Text answer,
        Set<Permission> allowed) {

    /**
     * One of its texts.
     *
     * @param text its words; {@code null} if the reader does not read them
     * @param at when it was written
     * @param hiddenBy the published rule by which a moderator hid it; {@code null} if it is shown
     * @param appealed the case in which an appeal is heard, or was, against its being hidden; {@code null} if there is none that
     *     concerns the reader
     * @param allowed which of hiding it, showing it again and appealing the reader can do now
     */
    @ForOwnPages
    public record Text(
            @Nullable LocalizedText text,
            Instant at,
            @Nullable HouseRule hiddenBy,
            @Nullable CaseId appealed,
            Set<Permission> allowed) {

        /** Whether the reader can do this to the text now. */
        public boolean allows(Permission permission) {
            return allowed.contains(permission);
        }
    }

    /** Whether the reader can do this now. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }

    /** Key of the sentence that it is about an earlier version, and so gives no label. */
    public String versionKey() {
        return kind.isView() ? "remark.page.version-view" : "remark.page.version";
    }

    /** Whether the reader can answer it: those who tell the practice, once. */
    public boolean canBeAnswered() {
        return allows(Permission.ANSWER_REMARK) && answer == null && words.hiddenBy() == null;
    }

    /** Whether the reader can say that it applies to the latest version too. */
    public boolean canBeRenewed() {
        return allows(Permission.WRITE_REMARK) && !current && words.hiddenBy() == null;
    }
}
