package org.partnershipportal.platform.vault;

/**
 * What is stored encrypted cannot be opened: it was changed or moved, or its data key is gone. Never says what it is.
 */
final class Unreadable extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Unreadable(String what) {
        super(what);
    }
}
