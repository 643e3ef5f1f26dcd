package org.partnershipportal.promises.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * One recommendation in a list.
 *
 * @param id the recommendation
 * @param status whether it is checked
 * @param source which mechanism made it
 * @param state the State to which it is addressed
 * @param symbol of the document
 * @param paragraph in the document
 * @param cycle of the Universal Periodic Review; {@code null} for other sources
 * @param position of the State under review; {@code null} for other sources
 * @param recommenders the States that made it; none for other sources than the Universal Periodic Review
 * @param body the treaty body or mandate; empty for the Universal Periodic Review
 * @param text in the language of the document
 * @param published day of the document; may be missing
 * @param themes codes of themes
 */
public record RecommendationRow(
        RecommendationId id,
        RecommendationStatus status,
        Source source,
        CountryCode state,
        String symbol,
        String paragraph,
        @Nullable Integer cycle,
        @Nullable Position position,
        List<CountryCode> recommenders,
        String body,
        LocalizedText text,
        @Nullable LocalDate published,
        List<String> themes) {

    /** Symbol and paragraph, the same in every language. */
    public String cited() {
        return cited(symbol, paragraph);
    }

    static String cited(String symbol, String paragraph) {
        return symbol + ", §" + paragraph;
    }
}
