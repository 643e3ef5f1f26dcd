package org.partnershipportal.promises.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.RecommendationRow;

/**
 * A recommendation as a commitment names it, in the words that it had when it was chosen.
 *
 * @param id the recommendation
 * @param cited symbol and paragraph, the same in every language
 * @param text as the document words it
 * @param language tag of the text's language
 * @param position what the State said of it; {@code null} of a treaty body or a special procedure, who do not ask
 */
@ForOwnPages
public record AnchoredRecommendation(
        UUID id,
        String cited,
        String text,
        String language,
        @Nullable Position position) {

    static AnchoredRecommendation of(RecommendationRow row) {
        return new AnchoredRecommendation(
                row.id().value(), row.cited(), row.text().text(), row.text().language(), row.position());
    }

    /** The recommendation. */
    public RecommendationId recommendation() {
        return new RecommendationId(id);
    }

    /** Its words in their language. */
    public LocalizedText words() {
        return new LocalizedText(text, language);
    }
}
