package org.partnershipportal.consultation.report;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Adds a paragraph.
 *
 * @param call the call reported on
 * @param after behind which paragraph; {@code null} for the beginning
 * @param heading a heading above it; may be empty
 * @param text what it says
 */
@ForOwnPages
public record AddParagraph(CallId call, @Nullable ParagraphId after, String heading, String text) {

    static final int HEADING = 200;
    static final int TEXT = 10_000;

    /**
     * @throws InvalidInput with everything at fault
     */
    public AddParagraph {
        FieldChecks checks = new FieldChecks(AddParagraph.class);
        heading = checks.optionalLine("heading", heading, HEADING);
        text = checks.text("text", text, TEXT);
        checks.done();
    }
}
