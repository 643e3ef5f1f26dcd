package org.partnershipportal.platform.moderation;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;

/** An appeal must be decided by someone who neither took the decision nor is affected by it, whatever they act for. */
@ForOwnPages
public final class SameEyes extends NotAllowed {

    public SameEyes() {
        super("moderation.refusal.same-eyes");
    }
}
