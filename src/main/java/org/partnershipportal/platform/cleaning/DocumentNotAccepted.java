package org.partnershipportal.platform.cleaning;

import org.partnershipportal.ground.shared.PortalException;

/** A file that is not accepted, with the reason and the remedy. None of it is kept. */
public final class DocumentNotAccepted extends PortalException {

    private final DocumentRefusal reason;

    /**
     * A refusal of a file.
     *
     * @param args what the reason's sentence names: the number of files, say
     */
    public DocumentNotAccepted(DocumentRefusal reason, Object... args) {
        super(reason.key(), args);
        this.reason = reason;
    }

    /** Why. */
    public DocumentRefusal reason() {
        return reason;
    }
}
