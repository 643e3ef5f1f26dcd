package org.partnershipportal.people.organisation;

import java.util.Optional;
import java.util.UUID;

/**
 * A request to become a member.
 *
 * @param value random
 */
public record JoinRequestId(UUID value) {

    static JoinRequestId random() {
        return new JoinRequestId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<JoinRequestId> parse(String text) {
        return OrganisationId.parse(text).map(id -> new JoinRequestId(id.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
