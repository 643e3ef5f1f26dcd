package org.partnershipportal.platform.moderation;

/** Paths of the pages about appeals, below {@code /app/{acting}/}. */
public final class CaseLinks {

    /** The appeals that wait. */
    public static final String LIST = "moderation";

    private CaseLinks() {}

    /** A case. */
    public static String of(CaseId id) {
        return LIST + "/" + id;
    }
}
