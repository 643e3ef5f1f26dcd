package org.partnershipportal.consultation.call;

import java.util.Locale;

/** The status of one contributor's request for more time. */
public enum ExtensionStatus {
    ASKED,
    GRANTED,
    DECLINED;

    /** Key of its name. */
    public String key() {
        return "call.extension-status." + name().toLowerCase(Locale.ROOT);
    }
}
