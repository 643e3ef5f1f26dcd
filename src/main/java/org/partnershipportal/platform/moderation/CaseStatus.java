package org.partnershipportal.platform.moderation;

import java.util.Locale;

/** The status of a case. */
public enum CaseStatus {
    /** Decided; whom it concerns has been told the reason and may appeal. */
    DECIDED,
    /** An appeal waits for another person. */
    APPEALED,
    /** The appeal was heard; the decision stands. */
    UPHELD,
    /** The appeal was heard; the decision was set aside. */
    OVERTURNED,
    /** The decision was taken back before an appeal was decided. */
    SETTLED,
    /** The words of the record and of the case were deleted before it was closed. */
    LAPSED;

    /** Whether nothing more is decided in it. */
    public boolean isClosed() {
        return this == UPHELD || this == OVERTURNED || this == SETTLED || this == LAPSED;
    }

    /** Key of the status's name. */
    public String key() {
        return "moderation.status." + name().toLowerCase(Locale.ROOT);
    }
}
