package org.partnershipportal.consultation.sealed;

/**
 * A recovery code that was drawn just now, with the key that is derived from it. Only the code is shown, and only the key is
 * kept (R14.8).
 */
public final class SealedLock {

    private final RecoveryCode code;
    private final byte[] key;

    SealedLock(RecoveryCode code, byte[] key) {
        this.code = code;
        this.key = key.clone();
    }

    /** The code, to be shown once. */
    public RecoveryCode code() {
        return code;
    }

    byte[] key() {
        return key.clone();
    }
}
