package org.partnershipportal.consultation.report;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** The status of a report (mission.md, States of the records); what was published stays readable in each. */
@ForOwnPages
public enum ReportStatus {
    DRAFTING,
    IN_CLEARANCE,
    /** Nothing is written since the last version; it can be drafted again. */
    PUBLISHED;

    boolean canBecome(ReportStatus next) {
        return switch (this) {
            case DRAFTING -> next == IN_CLEARANCE;
            case IN_CLEARANCE -> next == PUBLISHED || next == DRAFTING;
            case PUBLISHED -> next == DRAFTING;
        };
    }

    /** Key of its name. */
    public String key() {
        return "report.status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
