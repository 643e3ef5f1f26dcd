package org.partnershipportal.consultation.input;

import java.util.Locale;

/** How an input that the report team enters for its contributor was received (R14.13). */
public enum EntryOrigin {
    /** On paper, handed over. */
    PAPER,
    /** By post. */
    POST,
    /** By e-mail. */
    E_MAIL,
    /** Spoken in a hearing. */
    HEARING;

    /** Key of its name. */
    public String key() {
        return "input.origin." + word();
    }

    /** Key of the mark that an input bears which came so. */
    public String markKey() {
        return "input.entered." + word();
    }

    /** Its word in the signed form of what was sent. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
