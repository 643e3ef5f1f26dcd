package org.partnershipportal.consultation.report;

import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Changes the title and introduction.
 *
 * @param call the call reported on
 * @param edition the edition that was read
 * @param title in one line
 * @param introduction may be empty
 */
@ForOwnPages
public record EditReport(CallId call, long edition, String title, String introduction) {

    /** The longest text of a report's parts. */
    public static final int LONGEST = 20_000;

    /**
     * @throws InvalidInput with everything at fault
     */
    public EditReport {
        FieldChecks checks = new FieldChecks(EditReport.class);
        title = checks.line("title", title, BeginReport.TITLE);
        introduction = checks.optionalText("introduction", introduction, LONGEST);
        checks.done();
    }
}
