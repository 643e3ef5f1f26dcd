package org.partnershipportal.report;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.call.CallId;
import org.partnershipportal.shared.FieldChecks;
import org.partnershipportal.shared.InvalidInput;
import org.partnershipportal.shared.Language;

/**
 * Begins the report on a call.
 *
 * @param call which call
 * @param language the language it is written in
 * @param title in one line
 */
public record BeginReport(CallId call, @Nullable Language language, String title) {

    static final int TITLE = 300;

    /**
     * @throws InvalidInput with everything at fault
     */
    public BeginReport {
        FieldChecks checks = new FieldChecks();
        language = checks.chosen("language", language);
        title = checks.line("title", title, TITLE);
        checks.done();
    }

    Language chosen() {
        return java.util.Objects.requireNonNull(language);
    }
}
