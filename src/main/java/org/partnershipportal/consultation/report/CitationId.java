package org.partnershipportal.consultation.report;

import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A citation in a paragraph that is being written.
 *
 * @param value random
 */
@ForOwnPages
public record CitationId(UUID value) implements Id {

    static CitationId random() {
        return Ids.random(CitationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
