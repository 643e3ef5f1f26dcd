package org.partnershipportal.exchange.groupfile;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A version of a document of a working group. Its bytes belong to it.
 *
 * @param value random
 */
@ForOwnPages
public record FileVersionId(UUID value) implements Id {

    /** As files name it. */
    static final String KIND = "fileversion";

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<FileVersionId> parse(String text) {
        return Ids.parse(text, FileVersionId::new);
    }

    /** The version, for its bytes. */
    public ContentRef ref() {
        return new ContentRef(KIND, toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
