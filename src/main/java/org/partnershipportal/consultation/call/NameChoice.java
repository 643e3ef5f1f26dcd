package org.partnershipportal.consultation.call;

import java.util.Locale;

/** How the contributor of an input is known (R14.4), from the widest to the narrowest. */
public enum NameChoice {
    /** The public reads the name beside the input. */
    SHOWN,
    /** Only the call's report team knows it; the preset. */
    TEAM_ONLY,
    /** Nobody can know it; chosen before writing, and never changed into or out of. */
    SEALED;

    /** The narrower of the two. */
    public NameChoice narrowest(NameChoice other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Key of its name; its explanation has the same with {@code .meaning}. */
    public String key() {
        return "call.name-choice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
