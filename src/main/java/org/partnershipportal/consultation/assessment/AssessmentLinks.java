package org.partnershipportal.consultation.assessment;

import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.input.InputId;

/** The addresses of the desk's inputs, below {@code /app/{acting}/}, and of what is published. */
public final class AssessmentLinks {

    private AssessmentLinks() {}

    /** What came to a call, for its report team. */
    public static String inputs(CallCode call) {
        return "desk/calls/" + call + "/inputs";
    }

    /** One input, for the report team of its call. */
    public static String input(InputId id) {
        return "desk/inputs/" + id;
    }

    /** What the public does not read of it. */
    public static String redaction(InputId id) {
        return input(id) + "/redaction";
    }

    /** The appeal against its assessment, for its contributors. */
    public static String appeal(InputId id) {
        return "inputs/" + id + "/appeal";
    }

    /** Where its report team enters an appeal that came outside the portal. */
    public static String enterAppeal(InputId id) {
        return input(id) + "/appeal";
    }

    /** A published input, below {@code /{lang}/}. */
    public static String publication(PublicationNumber number) {
        return "inputs/" + number;
    }

    /** The published inputs of a call, below {@code /{lang}/}. */
    public static String publications(CallCode call) {
        return "calls/" + call + "/inputs";
    }
}
