package org.partnershipportal.platform.access;

import java.util.Locale;

/** The colours that a person wants for pages. */
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
