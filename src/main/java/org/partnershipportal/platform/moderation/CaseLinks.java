package org.partnershipportal.platform.moderation;

import org.partnershipportal.ground.shared.ForOwnPages;

/** Paths of the pages about appeals, below {@code /app/{acting}/}. */
@ForOwnPages
public final class CaseLinks {

    /** The appeals that wait. */
    public static final String LIST = "moderation";

    private CaseLinks() {}

    /** A case. */
    public static String of(CaseId id) {
        return LIST + "/" + id;
    }
}
