package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.PersonId;

/** A question that a colleague is writing in just now; the lease ends 30 seconds after their last sign of life. */
@ForOwnPages
public final class HeldByAnother extends NotAllowed {

    private final PersonId holder;
    private final Instant until;

    HeldByAnother(PersonId holder, Instant until) {
        super("input.refusal.held-by-another");
        this.holder = holder;
        this.until = until;
    }

    /** Who is writing. */
    public PersonId holder() {
        return holder;
    }

    /** When the lease ends, unless it is renewed. */
    public Instant until() {
        return until;
    }
}
