package org.partnershipportal.call;

/** The addresses of calls, below {@code /app/{acting}/}. */
public final class CallLinks {

    /** The list. */
    public static final String LIST = "calls";
    /** The desk: the secretariat's list. */
    public static final String DESK = "desk/calls";
    /** The form that begins one. */
    public static final String NEW = "desk/calls/new";

    private CallLinks() {}

    /** One call's page. */
    public static String page(CallCode code) {
        return LIST + "/" + code;
    }

    /** The questions alone, to print or to keep. */
    public static String questions(CallCode code) {
        return page(code) + "/questions";
    }

    /** The secretariat's page of it. */
    public static String desk(CallCode code) {
        return DESK + "/" + code;
    }
}
