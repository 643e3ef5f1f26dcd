package org.partnershipportal.consultation.coding;

import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.InputId;

/** The addresses of coding, below {@code /app/{acting}/}. */
public final class CodingLinks {

    private CodingLinks() {}

    /** A call's codes and their passages. */
    public static String tree(CallCode code) {
        return CallLinks.desk(code) + "/coding";
    }

    /** One input as it is coded. */
    public static String input(InputId input) {
        return "desk/inputs/" + input + "/coding";
    }
}
