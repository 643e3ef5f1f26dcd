package org.partnershipportal.platform.access;

import java.util.Locale;

/** A power of a State that its permanent mission grants, with dates, to one of the State's organisations. */
public enum Delegation {
    CONSENT_AUTHORITY,
    ASSISTANCE_AUTHORITY,
    COMMITMENT_PUBLISHER;

    /** Key of the power's name. */
    public String key() {
        return "access.delegation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
