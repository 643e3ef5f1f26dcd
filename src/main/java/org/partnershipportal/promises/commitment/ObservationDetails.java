package org.partnershipportal.promises.commitment;

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
 * An independent assessment, as the reader can see it.
 *
 * @param id the assessment
 * @param author who placed it; {@code null} if it is not known any more, or the reader is not told who withdrew it
 * @param theme that an organisation of another country named as its own; else {@code null}
 * @param level how far the commitment is, in its word; {@code null} if the reader does not read it
 * @param text what it says; {@code null} if the reader does not read it
 * @param evidence on what it rests; {@code null} if nothing is named, or the reader does not read it
 * @param placedAt when it was placed
 * @param answer what the government responded; {@code null} if nothing yet, or the reader does not read it
 * @param answeredAt when it did
 * @param answerHiddenBy the published rule by which a moderator hid the response
 * @param answerHiddenAt when that was
 * @param withdrawnAt when its author took it back
 * @param hiddenBy the published rule by which a moderator hid it
 * @param hiddenAt when that was
 * @param appealed the case in which an appeal is heard, or was, against the hiding of what the reader speaks for; {@code null} if
 *     there is none
 * @param allowed what the reader can do to it now
 */
@ForOwnPages
public record ObservationDetails(
        ObservationId id,
        @Nullable OrganisationSummary author,
        @Nullable String theme,
        @Nullable Level level,
        @Nullable LocalizedText text,
        @Nullable LocalizedText evidence,
        Instant placedAt,
        @Nullable LocalizedText answer,
        @Nullable Instant answeredAt,
        @Nullable HouseRule answerHiddenBy,
        @Nullable Instant answerHiddenAt,
        @Nullable Instant withdrawnAt,
        @Nullable HouseRule hiddenBy,
        @Nullable Instant hiddenAt,
        @Nullable CaseId appealed,
        Set<Permission> allowed) {

    /** By which rule that part of it is hidden; {@code null} if it is not. */
    public @Nullable HouseRule hiddenBy(ObservationPart part) {
        return part == ObservationPart.ASSESSMENT ? hiddenBy : answerHiddenBy;
    }

    /** So much of it as everyone reads, for whomever it was read. */
    ObservationDetails forEveryone() {
        boolean shown = withdrawnAt == null && hiddenBy == null;
        return new ObservationDetails(
                id,
                withdrawnAt == null ? author : null,
                theme,
                shown ? level : null,
                shown ? text : null,
                shown ? evidence : null,
                placedAt,
                answerHiddenBy == null ? answer : null,
                answeredAt,
                answerHiddenBy,
                answerHiddenAt,
                withdrawnAt,
                hiddenBy,
                hiddenAt,
                null,
                Set.of());
    }

    /** Whether the reader can do this now. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }
}
