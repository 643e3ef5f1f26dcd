package org.partnershipportal.consultation.coding;

import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A marked passage of an input.
 *
 * @param value random
 */
public record PassageId(UUID value) implements Id {

    static PassageId random() {
        return Ids.random(PassageId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
