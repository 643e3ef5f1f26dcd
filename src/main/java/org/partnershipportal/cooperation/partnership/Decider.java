package org.partnershipportal.cooperation.partnership;

import java.util.Locale;

/** Who decides about an NHRI or civil-society organisation of the country whose State leads (R4.3). */
public enum Decider {
    /** A party that is not a State, named by the lead. */
    DEPUTY,
    /** The platform's secretariat, while there is no such deputy. */
    SECRETARIAT;

    /** Key of the sentence that says who decides. */
    public String key() {
        return "partnership.decider." + name().toLowerCase(Locale.ROOT);
    }
}
