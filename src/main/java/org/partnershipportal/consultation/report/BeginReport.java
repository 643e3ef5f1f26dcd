package org.partnershipportal.consultation.report;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;

/**
 * Starts the report on a call.
 *
 * @param call which call
 * @param language the language it is written in
 * @param title in one line
 */
@ForOwnPages
public record BeginReport(CallId call, @Nullable Language language, String title) {

    static final int TITLE = 300;

    /**
     * @throws InvalidInput with everything at fault
     */
    public BeginReport {
        FieldChecks checks = new FieldChecks(BeginReport.class);
        language = checks.chosen("language", language);
        title = checks.line("title", title, TITLE);
        checks.done();
    }

    Language chosen() {
        return java.util.Objects.requireNonNull(language);
    }
}
