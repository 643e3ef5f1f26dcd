package org.partnershipportal.people.organisation;

import java.util.Optional;
import java.util.UUID;

/**
 * A power of a State granted to one of its organisations.
 *
 * @param value random
 */
public record DelegationId(UUID value) {

    static DelegationId random() {
        return new DelegationId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<DelegationId> parse(String text) {
        return OrganisationId.parse(text).map(id -> new DelegationId(id.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
