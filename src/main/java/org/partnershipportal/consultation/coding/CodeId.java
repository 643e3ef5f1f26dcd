package org.partnershipportal.consultation.coding;

import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A code of a call's tree.
 *
 * @param value random
 */
public record CodeId(UUID value) implements Id {

    static CodeId random() {
        return Ids.random(CodeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
