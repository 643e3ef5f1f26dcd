package org.partnershipportal.consultation.call;

import java.util.Locale;

/** Where one party's request for more time stands. */
public enum ExtensionStatus {
    ASKED,
    GRANTED,
    DECLINED;

    /** Key of its name. */
    public String key() {
        return "call.extension-status." + name().toLowerCase(Locale.ROOT);
    }
}
