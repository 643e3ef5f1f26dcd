package org.partnershipportal.promises.commitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

/** What the lead agency reported, and which published milestones are still to be reached. */
@Embeddable
class Track {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "commitment_id", nullable = false)
    @OrderBy("reportedAt")
    @BatchSize(size = Commitment.TOGETHER)
    private List<Progress> progress = new ArrayList<>();

    /** The published milestones that are not reached; none once it is over. */
    @ElementCollection
    @CollectionTable(name = "commitment_milestones", joinColumns = @JoinColumn(name = "commitment_id"))
    private Set<DueMilestone> due = new HashSet<>();

    /**
     * Adds a report; whether it is a new one, for the same form makes one.
     *
     * @throws InvalidInput if the milestone is none of the published ones, or was reached before, or is to be reached only
     *     later
     */
    boolean add(ReportProgress command, CommitmentText published, Instant at) {
        if (progress.stream().anyMatch(one -> one.isMadeWith(command.formToken()))) {
            return false;
        }
        UUID milestone = command.milestone();
        if (milestone != null
                && published.milestones().stream().noneMatch(one -> one.id().equals(milestone))) {
            throw new InvalidInput(Problem.of("milestone", "shared.problem.choose"));
        }
        LocalDate reached = command.reached();
        if (reached != null && milestone != null) {
            if (reached.isAfter(LocalDate.ofInstant(at, published.zone()))) {
                throw new InvalidInput(Problem.of("reached", "commitment.problem.reached-later"));
            }
            if (reached(milestone) != null) {
                throw new InvalidInput(Problem.of("milestone", "commitment.problem.reached-already"));
            }
        }
        progress.add(new Progress(command, at));
        await(published);
        return true;
    }

    /** Notes which milestones of what is published are still to be reached. */
    final void await(CommitmentText published) {
        Set<DueMilestone> open = published.milestones().stream()
                .filter(one -> reached(one.id()) == null)
                .map(one -> DueMilestone.of(one, published))
                .collect(Collectors.toSet());
        due.retainAll(open);
        due.addAll(open);
    }

    /** Nothing is to be reached any more. */
    void end() {
        due.clear();
    }

    /** Whether the latest report says so. */
    boolean saysCompleted() {
        return !progress.isEmpty() && progress.getLast().completes();
    }

    /**
     * The milestones as they stand at a moment.
     *
     * @param ended when the commitment ended; {@code null} while it goes on
     */
    List<Step> steps(CommitmentText text, Instant now, @Nullable Instant ended) {
        LocalDate day = LocalDate.ofInstant(ended == null ? now : ended, text.zone());
        return text.milestones().stream()
                .map(one -> new Step(one, reached(one.id()), day, ended != null))
                .toList();
    }

    /** All reports, the latest first. */
    List<CommitmentDetails.Reported> reports() {
        return progress.stream().map(Progress::details).toList().reversed();
    }

    private @Nullable LocalDate reached(UUID milestone) {
        return progress.stream()
                .map(one -> one.reached(milestone))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
