package org.partnershipportal.consultation.call;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A call for inputs.
 *
 * @param value random
 */
public record CallId(UUID value) implements Id {

    static CallId random() {
        return Ids.random(CallId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<CallId> parse(String text) {
        return Ids.parse(text, CallId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
