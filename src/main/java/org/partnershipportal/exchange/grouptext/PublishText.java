package org.partnershipportal.exchange.grouptext;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Publishes a draft text to the members of its group as the next version.
 *
 * @param text which
 * @param edition the edition of the text that was read
 * @param title what it is called from this version on
 * @param note what has changed since the version before; empty for the first version
 * @param until the last day, in Geneva, on which members can comment; {@code null} if there is none
 */
@ForOwnPages
public record PublishText(
        DraftTextId text,
        long edition,
        String title,
        String note,
        @Nullable LocalDate until) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 1000;

    public PublishText {
        FieldChecks checks = new FieldChecks(PublishText.class);
        title = checks.line("title", title, StartText.LONGEST_TITLE);
        note = checks.optionalText("note", note, LONGEST_NOTE);
        checks.done();
    }
}
