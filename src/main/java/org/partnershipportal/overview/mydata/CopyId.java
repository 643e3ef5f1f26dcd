package org.partnershipportal.overview.mydata;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A copy of what is kept about somebody.
 *
 * @param value random
 */
@ForOwnPages
public record CopyId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<CopyId> parse(String text) {
        return Ids.parse(text, CopyId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
