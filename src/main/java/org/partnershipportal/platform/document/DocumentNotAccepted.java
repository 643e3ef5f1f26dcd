package org.partnershipportal.platform.document;

import org.partnershipportal.ground.shared.PortalException;

/** A file that is not taken, with the reason and the cure. Nothing of it is kept. */
public final class DocumentNotAccepted extends PortalException {

    private final DocumentRefusal reason;

    DocumentNotAccepted(DocumentRefusal reason, Object... args) {
        super(reason.key(), args);
        this.reason = reason;
    }

    /** Why. */
    public DocumentRefusal reason() {
        return reason;
    }
}
