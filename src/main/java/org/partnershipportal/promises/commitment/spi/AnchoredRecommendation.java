package org.partnershipportal.promises.commitment.spi;

import java.util.UUID;
import org.partnershipportal.ground.shared.CountryCode;

/**
 * A recommendation as a commitment names it, in the words that it had when it was chosen.
 *
 * @param id the recommendation
 * @param state to which it is addressed
 * @param cited symbol and paragraph, the same in every language
 * @param text as the document words it
 * @param language tag of the text's language
 * @param position what the State said of it
 */
public record AnchoredRecommendation(
        UUID id, CountryCode state, String cited, String text, String language, Position position) {

    /** What the State said of a recommendation. */
    public enum Position {
        SUPPORTED,
        /** Shown as noted, wherever it is an anchor. */
        NOTED,
        /** It is not asked, of a treaty body or a special procedure. */
        NOT_ASKED
    }
}
