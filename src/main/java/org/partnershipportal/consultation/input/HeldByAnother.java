package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.PersonId;

/**
 * Refuses a save because a colleague is writing an answer to this question; the lease ends 30 seconds after their last
 * activity.
 */
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
