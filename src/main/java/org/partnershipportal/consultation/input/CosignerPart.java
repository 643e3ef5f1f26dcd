package org.partnershipportal.consultation.input;

import java.util.Locale;

/** The role of an organisation in a joint input (R14.6). */
public enum CosignerPart {
    CO_SIGNER,
    /** Named as a supporter, and as nothing more. */
    SUPPORTER;

    /** Key of its name. */
    public String key() {
        return "input.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
