package org.partnershipportal.people.organisation;

import java.util.Locale;
import java.util.Set;

/** The status of an organisation's record (mission.md, States of the records). */
public enum OrganisationStatus {
    /** Being written; nobody but its members sees it. */
    DRAFT,
    /** Waits for the secretariat. */
    SUBMITTED,
    /** The secretariat asked back, with a reason. */
    RETURNED,
    VERIFIED,
    /** Refused with a reason that can be appealed. */
    REFUSED,
    /** Was verified; suspended with a reason that can be appealed. */
    SUSPENDED,
    CLOSED;

    /** Whether a verb leads from here to there. */
    public boolean canBecome(OrganisationStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED, CLOSED).contains(next);
            case SUBMITTED -> Set.of(VERIFIED, RETURNED, REFUSED, CLOSED).contains(next);
            case VERIFIED -> Set.of(SUSPENDED, CLOSED).contains(next);
            // Verified: by a successful appeal, or a suspension lifted.
            case REFUSED, SUSPENDED -> Set.of(VERIFIED, CLOSED).contains(next);
            case CLOSED -> false;
        };
    }

    /** Key of the status's name. */
    public String key() {
        return "organisation.status." + name().toLowerCase(Locale.ROOT);
    }

    /** Key of the decision that led to the status, as a case names it. */
    String decisionKey() {
        return key().replace("organisation.status.", "organisation.decided.");
    }
}
