package org.partnershipportal.platform.vault;

import java.io.IOException;

/** The contents of a file are not what was stored in it: it was changed, cut off, exchanged, or never encrypted. */
public final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged() {
        super("What lies in the file is not what was kept in it");
    }
}
