package org.partnershipportal.promises.recommendation;

import org.partnershipportal.ground.shared.CountryCode;

/**
 * What records that are linked to a recommendation say of it.
 *
 * @param id the recommendation
 * @param state the State to which it is addressed
 * @param cited symbol and paragraph, the same in every language
 * @param unpublished key of its status if not everyone reads it; empty otherwise
 */
public record RecommendationMention(RecommendationId id, CountryCode state, String cited, String unpublished) {}
