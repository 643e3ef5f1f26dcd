package org.partnershipportal.people.membership;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * An invitation to become a member.
 *
 * @param value random
 */
public record InvitationId(UUID value) implements Id {

    static InvitationId random() {
        return Ids.random(InvitationId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<InvitationId> parse(String text) {
        return Ids.parse(text, InvitationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
