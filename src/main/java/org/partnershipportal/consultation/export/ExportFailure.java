package org.partnershipportal.consultation.export;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** Why an export could not be made, and what to do. */
@ForOwnPages
public enum ExportFailure {
    /** The disk is nearly full. */
    NO_ROOM,
    /** Who asked for it is not of the report team any more. */
    NOT_OF_TEAM,
    /** Something in it may no longer be read, while another export of the same person waits. */
    OUTDATED,
    /** A fault of the portal's own, three times over. */
    FAULT;

    /** Key of the sentence. */
    public String key() {
        return "export.failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
