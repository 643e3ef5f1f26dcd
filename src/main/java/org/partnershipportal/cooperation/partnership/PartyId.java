package org.partnershipportal.cooperation.partnership;

import java.util.Optional;
import java.util.UUID;

/**
 * An organisation's place in one partnership, from the invitation on.
 *
 * @param value random
 */
public record PartyId(UUID value) {

    static PartyId random() {
        return new PartyId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<PartyId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new PartyId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
