package org.partnershipportal.consultation.report;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Rewrites a paragraph.
 *
 * @param paragraph which paragraph
 * @param edition the edition that was read; a later one refuses, so that nothing is overwritten
 * @param heading a heading above it; may be empty
 * @param text what it says
 */
@ForOwnPages
public record EditParagraph(ParagraphId paragraph, long edition, String heading, String text) {

    /**
     * @throws InvalidInput with everything at fault
     */
    public EditParagraph {
        FieldChecks checks = new FieldChecks(EditParagraph.class);
        heading = checks.optionalLine("heading", heading, AddParagraph.HEADING);
        text = checks.text("text", text, AddParagraph.TEXT);
        checks.done();
    }
}
