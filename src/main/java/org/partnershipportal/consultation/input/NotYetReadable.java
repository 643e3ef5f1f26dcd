package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.partnershipportal.ground.shared.NotAllowed;

/** Refuses reading an input before its own deadline (R14.9); says when that is. */
public final class NotYetReadable extends NotAllowed {

    private final Instant end;

    public NotYetReadable(Instant end) {
        super("input.refusal.not-yet-readable");
        this.end = end;
    }

    /** The first instant at which it may be read. */
    public Instant end() {
        return end;
    }
}
