package org.partnershipportal.promises.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;

/**
 * A milestone as it stands on a day. What is due on that day is due, and not overdue.
 *
 * @param milestone the milestone
 * @param reached the day on which it was reached; {@code null} if it was not
 * @param today the day, in the zone of the commitment; of a commitment that is over the day on which it ended
 * @param over whether the commitment is over
 */
public record Step(Milestone milestone, @Nullable LocalDate reached, LocalDate today, boolean over) {

    /** How it stands. */
    public enum Standing {
        REACHED(Tone.OK),
        OVERDUE(Tone.BAD),
        /** Due on this day, or within the next month. */
        DUE(Tone.WARN),
        LATER(Tone.NEUTRAL);

        private final Tone tone;

        Standing(Tone tone) {
            this.tone = tone;
        }

        /** How it is to be taken. */
        public Tone tone() {
            return tone;
        }
    }

    private static final int SOON = 30;

    /** How it stands. */
    public Standing standing() {
        if (reached != null) {
            return Standing.REACHED;
        }
        long left = ChronoUnit.DAYS.between(today, due());
        return left < 0 ? Standing.OVERDUE : left <= SOON ? Standing.DUE : Standing.LATER;
    }

    /** Whether it was reached. */
    public boolean isReached() {
        return reached != null;
    }

    /** Whether it is due, overdue, or due within the next month. */
    public boolean isNow() {
        return !over && (standing() == Standing.OVERDUE || standing() == Standing.DUE);
    }

    /** The last day. */
    public LocalDate due() {
        return Objects.requireNonNull(milestone.due());
    }

    /** How it stands, in words. */
    public Sentence words() {
        if (reached != null) {
            long late = ChronoUnit.DAYS.between(due(), reached);
            return late > 0
                    ? Sentence.of("commitment.step.reached-late", late)
                    : Sentence.of("commitment.step.reached");
        }
        if (over) {
            return Sentence.of("commitment.step.not-reached");
        }
        long left = ChronoUnit.DAYS.between(today, due());
        return switch (standing()) {
            case OVERDUE -> Sentence.of("commitment.step.overdue", -left);
            case DUE -> left == 0 ? Sentence.of("commitment.step.today") : Sentence.of("commitment.step.left", left);
            case REACHED, LATER -> Sentence.of("commitment.step.later");
        };
    }
}
