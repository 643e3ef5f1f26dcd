package org.partnershipportal.exchange.grouptext;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A paragraph of a draft text: the same in every version that has it.
 *
 * @param value random
 */
@ForOwnPages
public record ParagraphId(UUID value) implements Id {

    /** A new one. */
    public static ParagraphId random() {
        return Ids.random(ParagraphId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<ParagraphId> parse(String text) {
        return Ids.parse(text, ParagraphId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
