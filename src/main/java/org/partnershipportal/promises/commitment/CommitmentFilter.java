package org.partnershipportal.promises.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * Which commitments a list shows. What is {@code null} or empty filters nothing.
 *
 * @param text words of the title or the promise
 * @param state whose promise it is
 * @param theme code of a theme
 * @param rule on which it rests
 * @param recommendation on which it rests
 * @param status its status
 * @param unpublished only those of which something is not published that the reader reads
 */
@ForOwnPages
public record CommitmentFilter(
        String text,
        @Nullable CountryCode state,
        @Nullable String theme,
        @Nullable RuleRef rule,
        @Nullable UUID recommendation,
        @Nullable CommitmentStatus status,
        boolean unpublished) {

    private static final int LONGEST = 100;

    public CommitmentFilter {
        text = text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    /** All. */
    public static CommitmentFilter all() {
        return new CommitmentFilter("", null, null, null, null, null, false);
    }

    /** Those that rest on a recommendation. */
    public static CommitmentFilter on(UUID recommendation) {
        return new CommitmentFilter("", null, null, null, recommendation, null, false);
    }

    /** Those of one's own of which something is not published. */
    public static CommitmentFilter ours() {
        return new CommitmentFilter("", null, null, null, null, null, true);
    }
}
