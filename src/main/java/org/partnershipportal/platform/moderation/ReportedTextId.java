package org.partnershipportal.platform.moderation;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A text that was reported to the moderators, from its first report until their decision.
 *
 * @param value random
 */
public record ReportedTextId(UUID value) implements Id {

    static ReportedTextId random() {
        return Ids.random(ReportedTextId::new);
    }

    /** The id in a text from outside; empty if it is not a valid id. */
    public static Optional<ReportedTextId> parse(String text) {
        return Ids.parse(text, ReportedTextId::new);
    }

    /** It as the record of an event: who reported it is told to nobody. */
    public ContentRef ref() {
        return new ContentRef("reportedtext", toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
