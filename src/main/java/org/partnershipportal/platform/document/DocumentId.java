package org.partnershipportal.platform.document;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A file.
 *
 * @param value random
 */
public record DocumentId(UUID value) implements Id {

    static DocumentId random() {
        return Ids.random(DocumentId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<DocumentId> parse(String text) {
        return Ids.parse(text, DocumentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
