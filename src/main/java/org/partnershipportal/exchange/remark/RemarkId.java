package org.partnershipportal.exchange.remark;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * What an organisation says of a practice.
 *
 * @param value random
 */
@ForOwnPages
public record RemarkId(UUID value) implements Id {

    /** The kind of record on which decisions about its words are taken. */
    static final String KIND = "remark";

    /** The ID in a text from outside; empty if it is not a valid one. */
    public static Optional<RemarkId> parse(String text) {
        return Ids.parse(text, RemarkId::new);
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
