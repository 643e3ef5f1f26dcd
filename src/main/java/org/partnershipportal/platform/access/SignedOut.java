package org.partnershipportal.platform.access;

import org.partnershipportal.ground.shared.PortalException;

/** Nobody is signed in any more; what was typed is kept and one may sign in again. */
public final class SignedOut extends PortalException {

    public SignedOut() {
        super("access.refusal.signed-out");
    }
}
