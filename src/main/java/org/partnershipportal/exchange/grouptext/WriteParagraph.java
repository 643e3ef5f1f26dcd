package org.partnershipportal.exchange.grouptext;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Rewrites a paragraph of a draft text.
 *
 * @param text which
 * @param paragraph which of it
 * @param edition the edition of the paragraph that was read
 * @param words what it says
 */
@ForOwnPages
public record WriteParagraph(DraftTextId text, TextParagraphId paragraph, long edition, String words) {

    public WriteParagraph {
        FieldChecks checks = new FieldChecks(WriteParagraph.class);
        words = checks.text("words", words, TypedParagraphs.LONGEST);
        checks.done();
    }
}
