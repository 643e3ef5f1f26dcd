package org.partnershipportal.exchange.challenge;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A challenge.
 *
 * @param value random
 */
public record ChallengeId(UUID value) implements Id {

    /** The kind of record. */
    static final String KIND = "challenge";

    /** The ID in a text from outside; empty if it is not a valid one. */
    public static Optional<ChallengeId> parse(String text) {
        return Ids.parse(text, ChallengeId::new);
    }

    /** It as a record that others refer to. */
    public ContentRef ref() {
        return new ContentRef(KIND, toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
