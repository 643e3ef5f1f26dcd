package org.partnershipportal.ground.shared;

/** Nobody is signed in any more; what was typed is kept and one may sign in again. */
public final class SignedOut extends PortalException {

    public SignedOut() {
        super("shared.refusal.signed-out");
    }
}
