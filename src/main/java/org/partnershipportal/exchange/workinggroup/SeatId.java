package org.partnershipportal.exchange.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * An organisation’s seat in a working group, wanted, offered, held or over.
 *
 * @param value random
 */
public record SeatId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<SeatId> parse(String text) {
        return Ids.parse(text, SeatId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
