package org.partnershipportal.ground.shared;

/**
 * The act needs a sign-in of the last minutes, or one with a second factor: the person says once more who they are, and nothing typed is
 * lost.
 */
public final class SignInAgain extends PortalException {

    private static final String SECOND_FACTOR = "shared.refusal.second-factor";

    /** A sign-in of the last minutes is needed. */
    public SignInAgain() {
        super("shared.refusal.sign-in-again");
    }

    private SignInAgain(String key) {
        super(key);
    }

    /** Whether a recent sign-in is not enough and a second factor is needed. */
    public boolean needsSecondFactor() {
        return key().equals(SECOND_FACTOR);
    }

    /** A staff role counts only in a session that was opened with a second factor. */
    public static SignInAgain withSecondFactor() {
        return new SignInAgain(SECOND_FACTOR);
    }
}
