package org.partnershipportal.exchange.groupfile;

import org.partnershipportal.ground.shared.ForOwnPages;

/** Where a version of a document stands. */
@ForOwnPages
public enum VersionStatus {
    /** Read only by the member that prepares it. */
    PREPARED,
    /** Members read it. */
    SHARED,
    /** Its bytes are gone; that it was there stays, and why it was withdrawn. */
    WITHDRAWN
}
