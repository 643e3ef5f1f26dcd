package org.partnershipportal.people.organisation;

import java.util.Optional;
import java.util.UUID;

/**
 * An invitation to become a member.
 *
 * @param value random
 */
public record InvitationId(UUID value) {

    static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<InvitationId> parse(String text) {
        return OrganisationId.parse(text).map(id -> new InvitationId(id.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
