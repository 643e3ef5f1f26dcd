package org.partnershipportal.consultation.input;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;

/** Refuses to sign or submit a version that is no longer the current one: the new one has to be read first. */
@ForOwnPages
public final class VersionChanged extends NotAllowed {

    VersionChanged() {
        super("input.refusal.version-changed");
    }
}
