package org.partnershipportal.platform.moderation;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Decides that a reported text breaks no published rule.
 *
 * @param id the reported text
 * @param version of it that the moderator read, so that no report is decided unread
 * @param reason why, as everyone who reported it is told
 */
@ForOwnPages
public record KeepText(ReportedTextId id, long version, String reason) {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 2000;

    public KeepText {
        FieldChecks checks = new FieldChecks(KeepText.class);
        reason = checks.text("reason", reason, MAX_REASON);
        checks.done();
    }
}
