package org.partnershipportal.ground.shared;

/** An act on a record one may see, refused: with the sentence that says who may, or what is missing. */
public class NotAllowed extends PortalException {

    /** With the general sentence. */
    public NotAllowed() {
        this("shared.refusal.not-allowed");
    }

    public NotAllowed(String key, Object... args) {
        super(key, args);
    }
}
