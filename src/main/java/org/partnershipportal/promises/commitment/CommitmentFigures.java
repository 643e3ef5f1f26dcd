package org.partnershipportal.promises.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * What is counted of all published commitments of a State: how many there are of something, and never how good they are.
 *
 * @param themes how many themes they name
 * @param completed how many are completed
 * @param withdrawn how many are withdrawn
 * @param assessed of how many an assessment is shown
 * @param assessing how many organisations placed these assessments
 * @param recommendations how many recommendations they name as what they are based on
 * @param rules how many rules they name
 * @param targets how many SDG targets they name
 * @param soonest the milestone that is due next; {@code null} if none is still to come
 */
public record CommitmentFigures(
        long themes,
        long completed,
        long withdrawn,
        long assessed,
        long assessing,
        long recommendations,
        long rules,
        long targets,
        @Nullable Next soonest) {

    /** Those of a State that has published none. */
    static final CommitmentFigures NONE = new CommitmentFigures(0, 0, 0, 0, 0, 0, 0, 0, null);

    /**
     * A milestone that is still to come.
     *
     * @param commitment the commitment to which it belongs
     * @param what what will be reached, in the language of the commitment
     * @param step how it stands today
     */
    public record Next(CommitmentId commitment, LocalizedText what, Step step) {}

    /** The milestone that is due next; empty if none is still to come. */
    public Optional<Next> next() {
        return Optional.ofNullable(soonest);
    }

    /** How many recommendations, rules and SDG targets they name. */
    public long sources() {
        return recommendations + rules + targets;
    }
}
