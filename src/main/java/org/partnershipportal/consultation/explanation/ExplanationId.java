package org.partnershipportal.consultation.explanation;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A request to explain an input.
 *
 * @param value random, so that it does not tell when it was asked
 */
@ForOwnPages
public record ExplanationId(UUID value) implements Id {

    static ExplanationId random() {
        return Ids.random(ExplanationId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<ExplanationId> parse(String text) {
        return Ids.parse(text, ExplanationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
