package org.partnershipportal.people.organisation;

import java.util.Optional;
import java.util.UUID;

/**
 * An organisation.
 *
 * @param value random; in addresses it also says for whom one acts
 */
public record OrganisationId(UUID value) {

    /** A new id. */
    static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<OrganisationId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new OrganisationId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
