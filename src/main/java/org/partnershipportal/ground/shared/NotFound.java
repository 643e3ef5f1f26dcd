package org.partnershipportal.ground.shared;

/** There is no such record, or the viewer may not know that there is (R0.1): both answer exactly alike. */
public final class NotFound extends PortalException {

    public NotFound() {
        super("shared.refusal.not-found");
    }
}
