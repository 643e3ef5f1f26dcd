package org.partnershipportal.promises.commitment;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.promises.recommendation.RecommendationId;

/**
 * Published commitments of a State as lines.
 *
 * @param lines a part of them
 * @param ending how many of all go on, and end in the year of the day
 * @param today the day on which they were read, in Geneva
 * @param figures what is counted of all
 */
public record CommitmentLines(Slice<CommitmentLine> lines, long ending, LocalDate today, CommitmentFigures figures) {

    /** The recommendations on which they rest; some may have been withdrawn since. */
    public Set<RecommendationId> recommendations() {
        return lines.rows().stream()
                .flatMap(line -> line.recommendations().stream())
                .collect(Collectors.toSet());
    }

    /** The same, each saying which of its recommendations are not among the checked ones any more. */
    public CommitmentLines checked(Set<RecommendationId> checked) {
        return new CommitmentLines(lines.map(line -> line.withdrawnBut(checked)), ending, today, figures);
    }
}
