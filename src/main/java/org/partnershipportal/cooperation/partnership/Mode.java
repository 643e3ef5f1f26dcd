package org.partnershipportal.cooperation.partnership;

import java.util.Locale;

/** How States and others cooperate; it must agree with the parties (R3.1, {@link ModeRules}). */
public enum Mode {
    INTERNATIONAL,
    REGIONAL,
    BILATERAL,
    SOUTH_SOUTH,
    TRIANGULAR,
    NATIONAL;

    /** Key of the mode's name. */
    public String key() {
        return "partnership.mode." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
