package org.partnershipportal.cooperation.partnership;

import java.util.Locale;
import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The status of a partnership (mission.md, States of the records). That it is inactive is derived: {@link Freshness}.
 */
@ForOwnPages
public enum PartnershipStatus {
    /** Being written by the lead; nobody else knows of it. */
    DRAFT,
    /** Invitations are out. */
    INVITING,
    /** At least two parties have accepted. */
    AGREED,
    PUBLISHED,
    COMPLETED,
    /** Ended before it was completed, with a reason. */
    ENDED;

    /** Whether a verb leads from here to there. */
    public boolean canBecome(PartnershipStatus next) {
        return switch (this) {
            case DRAFT -> Set.of(INVITING, ENDED).contains(next);
            case INVITING -> Set.of(AGREED, ENDED).contains(next);
            // Inviting again: a party left, or was asked again.
            case AGREED -> Set.of(INVITING, PUBLISHED, ENDED).contains(next);
            case PUBLISHED -> Set.of(COMPLETED, ENDED).contains(next);
            case COMPLETED, ENDED -> false;
        };
    }

    /** Whether nothing changes any more. */
    public boolean isFinal() {
        return this == COMPLETED || this == ENDED;
    }

    /** Key of the status's name. */
    public String key() {
        return "partnership.status." + name().toLowerCase(Locale.ROOT);
    }
}
