package org.partnershipportal.exchange.grouptext;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A product of a working group.
 *
 * @param value random
 */
public record GroupProductId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<GroupProductId> parse(String text) {
        return Ids.parse(text, GroupProductId::new);
    }

    /** The product as other modules name it. */
    public ContentRef ref() {
        return new ContentRef("product", toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
