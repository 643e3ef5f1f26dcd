package org.partnershipportal.consultation.clarification;

import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;

/** The addresses of questions about calls, below {@code /app/{acting}/}. */
public final class ClarificationLinks {

    private ClarificationLinks() {}

    /** A call's questions, for its report team. */
    public static String desk(CallCode code) {
        return CallLinks.desk(code) + "/asked";
    }

    /** One of them, to answer it. */
    public static String one(ClarificationId id) {
        return "desk/asked/" + id;
    }
}
