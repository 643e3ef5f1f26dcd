package org.partnershipportal.cooperation.partnership;

import java.util.Optional;
import java.util.UUID;

/**
 * A partnership.
 *
 * @param value random
 */
public record PartnershipId(UUID value) {

    static PartnershipId random() {
        return new PartnershipId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<PartnershipId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new PartnershipId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
