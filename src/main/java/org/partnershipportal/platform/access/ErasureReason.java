package org.partnershipportal.platform.access;

import java.util.Locale;

/** Why a person was erased. */
public enum ErasureReason {
    /** They did it themselves. */
    OWN_ACT,
    /** They asked the operator. */
    ON_REQUEST,
    /** The same person has another account. */
    DUPLICATE,
    DECEASED,
    /** The account was made for misuse. */
    MISUSE;

    /** Key of its words. */
    public String key() {
        return "access.erasure-reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
