package org.partnershipportal.exchange.training;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A training.
 *
 * @param value random
 */
public record TrainingId(UUID value) implements Id {

    /** The kind of record, as documents and links name it. */
    static final String KIND = "training";

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<TrainingId> parse(String text) {
        return Ids.parse(text, TrainingId::new);
    }

    /** The training as other modules name it. */
    public ContentRef ref() {
        return new ContentRef(KIND, toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
