package org.partnershipportal.consultation.input;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * An input; for a sealed one its random handle, which leads to nobody (R14.8).
 *
 * @param value random
 */
public record InputId(UUID value) implements Id {

    /** The kind of record, as capabilities and files name it. */
    public static final String KIND = "input";

    static InputId random() {
        return Ids.random(InputId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<InputId> parse(String text) {
        return Ids.parse(text, InputId::new);
    }

    /** The record, for capabilities and files. */
    public ContentRef ref() {
        return new ContentRef(KIND, toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
