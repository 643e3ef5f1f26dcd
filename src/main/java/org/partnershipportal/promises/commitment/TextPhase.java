package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.ForOwnPages;

/** Where the next version of a commitment's text stands. */
@ForOwnPages
public enum TextPhase {
    /** It is being written. */
    WRITING,
    /** It awaits a second person, and nobody changes it. */
    IN_CLEARANCE,
    /** There is none: what is published is all. */
    CLEARED
}
