package org.partnershipportal.promises.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What the lead agency says of its progress.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one report comes of it
 * @param milestone which it is about; {@code null} if about all
 * @param reached the day on which that milestone was reached; {@code null} if it was not
 * @param level how far the commitment is
 * @param text what was done
 * @param evidence what shows it, and where it can be read
 * @param language tag of the language of text and evidence
 */
@ForOwnPages
public record ReportProgress(
        UUID formToken,
        @Nullable UUID milestone,
        @Nullable LocalDate reached,
        @Nullable Level level,
        String text,
        String evidence,
        String language) {

    private static final int LONGEST = 4000;

    public ReportProgress {
        FieldChecks checks = new FieldChecks(ReportProgress.class);
        checks.that(reached == null || milestone != null, "milestone", "commitment.problem.which-milestone");
        checks.that(reached == null || WriteCommitment.isNear(reached), "reached", "shared.problem.date");
        checks.chosen("level", level);
        text = checks.text("text", text, LONGEST);
        evidence = checks.optionalText("evidence", evidence, LONGEST);
        checks.that(
                !evidence.isEmpty() || (reached == null && level != Level.COMPLETED),
                "evidence",
                "commitment.problem.evidence");
        language = checks.language("language", language);
        checks.done();
    }
}
