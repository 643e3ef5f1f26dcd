package org.partnershipportal.exchange.groupfile;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A document of a working group, with all its versions.
 *
 * @param value random
 */
public record GroupFileId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<GroupFileId> parse(String text) {
        return Ids.parse(text, GroupFileId::new);
    }

    /** The document as other modules name it; who puts it there is nobody's but the members'. */
    ContentRef ref() {
        return new ContentRef("groupfile", toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
