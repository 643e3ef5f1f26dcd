package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.partnershipportal.ground.shared.NotAllowed;

/** The report team reads an input after the end of its own time and not before (R14.9); says when that is. */
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
