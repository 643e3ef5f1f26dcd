package org.partnershipportal.platform.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Permission;

/**
 * A text that was reported to the moderators, without the names of those who reported it.
 *
 * @param id which
 * @param version of it, which each report counts up
 * @param title of the text or of the record beside which it is; {@code null} once the record is deleted
 * @param path the page of the text
 * @param status whether it waits, or how a moderator decided
 * @param reportedAt when it was reported first
 * @param reports what was reported, the oldest first; for who reported it their own report alone
 * @param reason why a moderator kept it; empty if none did
 * @param decidedAt when a moderator decided; {@code null} if none did
 * @param allowed what the reader may do to it
 */
@ForOwnPages
public record ReportedTextDetails(
        ReportedTextId id,
        long version,
        @Nullable LocalizedText title,
        String path,
        ReportedTextStatus status,
        Instant reportedAt,
        List<Report> reports,
        String reason,
        @Nullable Instant decidedAt,
        Set<Permission> allowed) {

    /**
     * What one person reported.
     *
     * @param rule the published rule that the text breaks
     * @param reason which passage breaks it and why
     * @param at when
     */
    public record Report(HouseRule rule, String reason, Instant at) {}

    public ReportedTextDetails {
        reports = List.copyOf(reports);
        allowed = Set.copyOf(allowed);
    }
}
