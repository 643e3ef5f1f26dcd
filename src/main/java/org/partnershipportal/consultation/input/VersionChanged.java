package org.partnershipportal.consultation.input;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;

/** A signature or submission of a version that is not the one asked for any more: read the new one first. */
@ForOwnPages
public final class VersionChanged extends NotAllowed {

    VersionChanged() {
        super("input.refusal.version-changed");
    }
}
