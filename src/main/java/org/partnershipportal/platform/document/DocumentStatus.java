package org.partnershipportal.platform.document;

import java.util.Locale;
import org.partnershipportal.ground.shared.Tone;

/** The status of a file. */
public enum DocumentStatus {
    /** Stored, and being checked; it counts as received (R14.2). */
    CHECKING,
    /** Checked; it may be read by those whom the record's policy lets read. */
    READY,
    /** Refused by the check, or given up for others; nothing of it is kept but that it was, and why. */
    REFUSED;

    /** Whether a verb leads from here to there. */
    public boolean canBecome(DocumentStatus next) {
        return this == CHECKING && next != CHECKING;
    }

    /** Key of the status's name. */
    public String key() {
        return "document.status." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it passed its check. */
    public boolean isReady() {
        return this == READY;
    }

    /** How it looks. */
    public Tone tone() {
        return switch (this) {
            case CHECKING -> Tone.WARN;
            case READY -> Tone.OK;
            case REFUSED -> Tone.BAD;
        };
    }
}
