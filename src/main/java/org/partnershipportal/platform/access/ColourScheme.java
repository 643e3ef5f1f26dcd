package org.partnershipportal.platform.access;

import java.util.Locale;

/** How a person wants the pages coloured. */
public enum ColourScheme {
    /** As the device says. */
    SYSTEM,
    LIGHT,
    DARK;

    /** Key of its name. */
    public String key() {
        return "access.colour-scheme." + name().toLowerCase(Locale.ROOT);
    }
}
