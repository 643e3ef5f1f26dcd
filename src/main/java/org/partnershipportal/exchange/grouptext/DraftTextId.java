package org.partnershipportal.exchange.grouptext;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A draft text of a working group.
 *
 * @param value random
 */
public record DraftTextId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<DraftTextId> parse(String text) {
        return Ids.parse(text, DraftTextId::new);
    }

    /** The text as other modules name it; who writes it is nobody's but the members'. */
    ContentRef ref() {
        return new ContentRef("grouptext", toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
