package org.partnershipportal.overview.relation;

import java.util.UUID;
import org.partnershipportal.ground.shared.Id;

/**
 * A link between two records.
 *
 * @param value random
 */
public record LinkId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
