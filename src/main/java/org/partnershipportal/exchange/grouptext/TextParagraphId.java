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
public record TextParagraphId(UUID value) implements Id {

    /** A new one. */
    public static TextParagraphId random() {
        return Ids.random(TextParagraphId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<TextParagraphId> parse(String text) {
        return Ids.parse(text, TextParagraphId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
