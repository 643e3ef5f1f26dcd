package org.partnershipportal.exchange.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A message in a working group’s discussion.
 *
 * @param value random
 */
public record PostId(UUID value) implements Id {

    /** As files name it. */
    static final String KIND = "post";

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<PostId> parse(String text) {
        return Ids.parse(text, PostId::new);
    }

    /** The message as other modules name it, and the owner of its files; who wrote it is nobody's but the members'. */
    public ContentRef ref() {
        return new ContentRef(KIND, toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
