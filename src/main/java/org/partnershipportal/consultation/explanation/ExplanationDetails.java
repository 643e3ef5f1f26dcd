package org.partnershipportal.consultation.explanation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.platform.access.Permission;

/**
 * A request to explain an input, as its report team and the contributors read it.
 *
 * @param id which request
 * @param input the input
 * @param status where it stands
 * @param edition counts what was done to it
 * @param question what is to be explained
 * @param askedAt when it was asked
 * @param end the first instant at which it is too late to explain
 * @param zone where that is counted: the call's zone (R14.1)
 * @param answer the explanation; {@code null} before
 * @param entered how the explanation came, if the team entered it; {@code null} if it was made in the portal, or there is none
 * @param closedAt when it was explained, declined or taken back, of a sealed input the hour; {@code null} before
 * @param words what the public does not read of it, one passage on each line
 * @param published whether the public reads it wherever it reads the input
 * @param allowed what the reader may do with it now
 */
@ForOwnPages
public record ExplanationDetails(
        ExplanationId id,
        InputId input,
        ExplanationStatus status,
        long edition,
        LocalizedText question,
        Instant askedAt,
        Instant end,
        ZoneId zone,
        @Nullable LocalizedText answer,
        @Nullable EnteredExplanation entered,
        @Nullable Instant closedAt,
        String words,
        boolean published,
        Set<Permission> allowed) {

    public ExplanationDetails {
        allowed = Set.copyOf(allowed);
    }

    /** Whether the contributor can still explain. */
    public boolean isOpen(Instant now) {
        return status == ExplanationStatus.ASKED && now.isBefore(end);
    }

    /** Key of where it stands at that moment. */
    public String key(Instant now) {
        return status == ExplanationStatus.ASKED && !isOpen(now) ? "explanation.status.over" : status.key();
    }

    /** Whether the reader may explain it now. */
    public boolean mayExplain() {
        return allowed.contains(Permission.EXPLAIN_INPUT);
    }

    /**
     * Until when it can be explained, as it is read.
     *
     * @param own the reader's zone; {@code null} in a sealed session
     * @param now when it is read
     */
    public ShownDeadline deadline(@Nullable ZoneId own, Instant now) {
        return ShownDeadline.before(end, zone, own, now);
    }
}
