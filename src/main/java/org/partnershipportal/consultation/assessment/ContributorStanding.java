package org.partnershipportal.consultation.assessment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.moderation.CaseStatus;

/**
 * The outcome of an input so far, for its contributors.
 *
 * @param admissibility how it was assessed
 * @param criterion by which criterion it is inadmissible; {@code null} unless it is
 * @param reason why it is inadmissible; {@code null} unless it is
 * @param judgedAt when it was assessed; {@code null} before
 * @param number of its publication; {@code null} unless the public reads it now
 * @param publishedAt since when; {@code null} unless it does
 * @param appeal where the decision that it is inadmissible, and an appeal, stand; {@code null} if it is not
 * @param answer the reasons of the decision on the appeal; {@code null} before
 * @param mayAppeal whether the reader may appeal now
 * @param end the end of the input's own time, extension included; nobody assesses it before (R14.9)
 * @param early whether nobody can have assessed it yet: there is no verdict to speak of, only what happens next
 * @param entered whether the report team entered it, so that nobody can change it (R14.13)
 */
@ForOwnPages
public record ContributorStanding(
        Admissibility admissibility,
        @Nullable Criterion criterion,
        @Nullable String reason,
        @Nullable Instant judgedAt,
        @Nullable PublicationNumber number,
        @Nullable Instant publishedAt,
        @Nullable CaseStatus appeal,
        @Nullable String answer,
        boolean mayAppeal,
        Instant end,
        boolean early,
        boolean entered) {

    /** What is said of it as long as nobody can have assessed it. */
    public Sentence before() {
        return Sentence.of(entered ? "input.receipt.before-entered" : "input.receipt.before", lastMinute());
    }

    /** Where the appeal stands, in a word; {@code null} while the reader can still make one, and where there is nothing to appeal. */
    public @Nullable Sentence appealed() {
        return appeal == null || mayAppeal ? null : Sentence.of(appeal.key());
    }

    /** The last minute in which it may still be changed, as deadlines are stated (R14.1). */
    public Instant lastMinute() {
        return end.minus(Duration.ofMinutes(1));
    }
}
