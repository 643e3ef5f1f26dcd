package org.partnershipportal.exchange.practice;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * Which practices a list shows. What is {@code null} or empty filters nothing; withdrawn ones are in none.
 *
 * @param text words of it
 * @param country where
 * @param kind what it is
 * @param theme code of a theme
 * @param rule which it is about
 * @param ours only those that the reader's organisation tells
 */
@ForOwnPages
public record PracticeFilter(
        String text,
        @Nullable CountryCode country,
        @Nullable PracticeKind kind,
        @Nullable String theme,
        @Nullable RuleRef rule,
        boolean ours) {

    private static final int LONGEST = 100;

    public PracticeFilter {
        text = text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    /** Those in which these words are. */
    public static PracticeFilter of(String words) {
        return new PracticeFilter(words, null, null, null, null, false);
    }

    /** Those that the reader's organisation tells, drafts included. */
    public static PracticeFilter own() {
        return new PracticeFilter("", null, null, null, null, true);
    }
}
