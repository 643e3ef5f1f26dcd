package org.partnershipportal.consultation.clarification;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A question about a call.
 *
 * @param value random, so that it does not tell when it was asked
 */
@ForOwnPages
public record ClarificationId(UUID value) implements Id {

    static ClarificationId random() {
        return Ids.random(ClarificationId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<ClarificationId> parse(String text) {
        return Ids.parse(text, ClarificationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
