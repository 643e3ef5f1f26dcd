package org.partnershipportal.exchange.challenge;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * An answer to a challenge.
 *
 * @param value random
 */
@ForOwnPages
public record AnswerId(UUID value) implements Id {

    /** The kind of record on which decisions about it are taken. */
    static final String KIND = "challenge-answer";

    /** The ID in a text from outside; empty if it is not a valid one. */
    public static Optional<AnswerId> parse(String text) {
        return Ids.parse(text, AnswerId::new);
    }

    /** It as a record that others refer to. */
    ContentRef ref() {
        return new ContentRef(KIND, toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
