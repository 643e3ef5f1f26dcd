package org.partnershipportal.exchange.practice;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A practice.
 *
 * @param value random
 */
public record PracticeId(UUID value) implements Id {

    /** The kind of record. */
    static final String KIND = "practice";

    /** The ID in a text from outside; empty if it is not a valid one. */
    public static Optional<PracticeId> parse(String text) {
        return Ids.parse(text, PracticeId::new);
    }

    /** The practice that a record is; empty if it is something else. */
    public static Optional<PracticeId> of(ContentRef record) {
        return record.kind().equals(KIND) ? parse(record.id()) : Optional.empty();
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
