package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Translations;

/**
 * Refuses what was received after the whole minute of the deadline (R14.2); the draft is kept. Says when the server
 * received it.
 */
@ForOwnPages
public final class DeadlinePassed extends NotAllowed {

    private final Instant received;

    DeadlinePassed(Instant received) {
        super("input.refusal.deadline-passed");
        this.received = received;
    }

    /** When the server received it. */
    public Instant received() {
        return received;
    }

    @Override
    public String say(Language reader) {
        return Translations.standard()
                .text(reader, "input.refusal.received-too-late", Formats.moment(received, reader));
    }
}
