package org.partnershipportal.cooperation.partnership;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * An organisation's place in one partnership, from the invitation on.
 *
 * @param value random
 */
public record PartyId(UUID value) implements Id {

    static PartyId random() {
        return Ids.random(PartyId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<PartyId> parse(String text) {
        return Ids.parse(text, PartyId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
