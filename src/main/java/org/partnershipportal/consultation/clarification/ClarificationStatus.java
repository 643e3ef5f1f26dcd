package org.partnershipportal.consultation.clarification;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** The status of a question about a call. */
@ForOwnPages
public enum ClarificationStatus {
    /** Read by the report team alone, before anyone else. */
    WAITING,
    /** Public, with its answer. */
    ANSWERED,
    /** Not answered in public, or no longer; read by the report team alone until its text is deleted. */
    SET_ASIDE;

    /** Whether everyone may read it. */
    public boolean isPublic() {
        return this == ANSWERED;
    }

    /** Key of its name. */
    public String key() {
        return "clarification.status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
