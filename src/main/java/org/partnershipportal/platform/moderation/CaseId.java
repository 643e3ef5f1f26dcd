package org.partnershipportal.platform.moderation;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A case.
 *
 * @param value random
 */
public record CaseId(UUID value) implements Id {

    static CaseId random() {
        return Ids.random(CaseId::new);
    }

    /** The id in a text from outside; empty if it is not a valid id. */
    public static Optional<CaseId> parse(String text) {
        return Ids.parse(text, CaseId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
