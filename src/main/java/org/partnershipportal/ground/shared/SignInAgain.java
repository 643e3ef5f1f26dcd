package org.partnershipportal.ground.shared;

/** The act needs a sign-in of the last minutes: the person says once more who they are, and nothing typed is lost. */
public final class SignInAgain extends PortalException {

    public SignInAgain() {
        super("shared.refusal.sign-in-again");
    }
}
