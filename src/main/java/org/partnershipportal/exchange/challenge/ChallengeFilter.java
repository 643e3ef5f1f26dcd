package org.partnershipportal.exchange.challenge;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * Which challenges a list shows. What is {@code null} or empty filters nothing; withdrawn ones are in none.
 *
 * @param text words of it
 * @param country where
 * @param theme code of a theme
 * @param rule whose application is hard
 * @param standing how far it is
 * @param ours only those that the reader's organisation tells
 */
@ForOwnPages
public record ChallengeFilter(
        String text,
        @Nullable CountryCode country,
        @Nullable String theme,
        @Nullable RuleRef rule,
        @Nullable ChallengeStanding standing,
        boolean ours) {

    private static final int LONGEST = 100;

    public ChallengeFilter {
        text = text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    /** Those in which these words are. */
    public static ChallengeFilter of(String words) {
        return new ChallengeFilter(words, null, null, null, null, false);
    }
}
