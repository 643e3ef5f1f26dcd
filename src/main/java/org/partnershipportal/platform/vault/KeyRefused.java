package org.partnershipportal.platform.vault;

import org.partnershipportal.platform.access.UnfitSetting;

/** Why the portal does not start with the master key it was given, or without one, and what to do. */
final class KeyRefused extends UnfitSetting {
    private static final long serialVersionUID = 1;

    /** How a key is made. */
    static final String MAKE = "Give 32 random bytes in Base64, as 'openssl rand -base64 32' prints them, by"
            + " PORTAL_MASTER_KEY_FILE or PORTAL_MASTER_KEY, and keep a copy away from database and files.";

    KeyRefused(String what, String cure) {
        super(what, cure);
    }
}
