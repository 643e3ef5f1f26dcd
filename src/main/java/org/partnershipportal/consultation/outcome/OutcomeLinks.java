package org.partnershipportal.consultation.outcome;

import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.ground.shared.ForOwnPages;

/** The addresses of outcomes: at the desk below {@code /app/{acting}/}. */
@ForOwnPages
public final class OutcomeLinks {

    private OutcomeLinks() {}

    /** The page of what became of a call's inputs. */
    public static String desk(CallCode code) {
        return CallLinks.desk(code) + "/outcomes";
    }
}
