package org.partnershipportal.exchange.grouptext;

import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;

/**
 * A comment on a paragraph of a draft text.
 *
 * @param value random
 */
public record CommentId(UUID value) implements Id {

    /** The comment as other modules name it; who wrote it is nobody's but the members'. */
    ContentRef ref() {
        return new ContentRef("textcomment", toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
