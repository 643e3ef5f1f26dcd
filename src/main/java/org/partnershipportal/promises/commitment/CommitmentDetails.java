package org.partnershipportal.promises.commitment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;

/**
 * One commitment, as the reader can see it.
 *
 * @param id the commitment
 * @param status its status
 * @param phase where the text stands that is not published; cleared for whoever is not to know of one
 * @param edition to be given back with a change
 * @param state whose promise it is
 * @param lead the lead agency; {@code null} if it is not known any more
 * @param text what is published; of a draft, what is written
 * @param steps its milestones as they stand today, in the zone of the commitment
 * @param progress what the lead agency reported, the latest first
 * @param versions those that were published, the latest first
 * @param next the next version, as it is written; {@code null} if there is none, or the reader is not to know
 * @param changeReason why the next version differs; only while it awaits clearance
 * @param returned why it was not cleared; only until it is sent again
 * @param ended why it was withdrawn, or what shows that it is completed
 * @param publishedAt when everyone could first read it
 * @param endedAt when it was withdrawn or completed
 * @param sameEyes whether the reader has written of what awaits clearance, and so cannot clear it
 * @param gaps what is missing before it can be sent for clearance
 * @param withdrawn recommendations that have been withdrawn since they were chosen; perhaps more than it names
 * @param allowed what the reader can do to it now
 */
@ForOwnPages
public record CommitmentDetails(
        CommitmentId id,
        CommitmentStatus status,
        TextPhase phase,
        long edition,
        CountryCode state,
        @Nullable OrganisationSummary lead,
        CommitmentText text,
        List<Step> steps,
        List<Reported> progress,
        List<Version> versions,
        @Nullable CommitmentText next,
        @Nullable LocalizedText changeReason,
        @Nullable LocalizedText returned,
        @Nullable LocalizedText ended,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        boolean sameEyes,
        List<Problem> gaps,
        Set<UUID> withdrawn,
        Set<Permission> allowed) {

    /**
     * A published version.
     *
     * @param number from 1
     * @param at when it was published
     * @param reason why it differs from the one before; {@code null} of the first
     * @param text what it says
     */
    public record Version(int number, Instant at, @Nullable LocalizedText reason, CommitmentText text) {}

    /**
     * A report of the lead agency.
     *
     * @param at when it was made
     * @param level how far the commitment is, in its word
     * @param milestone which it is about; {@code null} if about all
     * @param text what was done
     * @param evidence what shows it; {@code null} if nothing is named
     */
    public record Reported(
            Instant at,
            Level level,
            @Nullable UUID milestone,
            LocalizedText text,
            @Nullable LocalizedText evidence) {}

    /** How many milestones are reached. */
    public long reached() {
        return steps.stream().filter(step -> step.reached() != null).count();
    }

    /** Whether everyone reads it. */
    public boolean isPublic() {
        return publishedAt != null;
    }

    /** What the form shows: the text that is being written, or else what is published. */
    public CommitmentText written() {
        return next == null ? text : next;
    }

    /** The recommendations that its page names, those of the next version included. */
    Set<UUID> named() {
        return Stream.of(text, written())
                .flatMap(each -> each.recommendations().stream())
                .map(AnchoredRecommendation::id)
                .collect(Collectors.toSet());
    }

    /** The same, with what has been withdrawn since it was chosen. */
    CommitmentDetails withdrawn(Set<UUID> since) {
        return new CommitmentDetails(
                id,
                status,
                phase,
                edition,
                state,
                lead,
                text,
                steps,
                progress,
                versions,
                next,
                changeReason,
                returned,
                ended,
                publishedAt,
                endedAt,
                sameEyes,
                gaps,
                since,
                allowed);
    }

    /** Whether a recommendation has been withdrawn since it was chosen; then it has no page any more. */
    public boolean isWithdrawn(AnchoredRecommendation one) {
        return withdrawn.contains(one.id());
    }

    /** Whether the reader can do this now. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }
}
