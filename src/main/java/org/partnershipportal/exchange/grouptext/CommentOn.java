package org.partnershipportal.exchange.grouptext;

import java.util.UUID;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Comments on a paragraph of a published draft text.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one comment comes of it
 * @param text which
 * @param version number of the version in which the paragraph was read
 * @param paragraph which of it
 * @param words the comment
 * @param proposed what the paragraph should say instead; may be empty
 * @param language tag of the language of the comment
 */
@ForOwnPages
public record CommentOn(
        UUID formToken,
        DraftTextId text,
        int version,
        TextParagraphId paragraph,
        String words,
        String proposed,
        String language) {

    /** The longest comment, in characters. */
    public static final int LONGEST = 2000;

    public CommentOn {
        FieldChecks checks = new FieldChecks(CommentOn.class);
        words = checks.text("words", words, LONGEST);
        proposed = checks.optionalText("proposed", proposed, TypedParagraphs.LONGEST);
        language = checks.language("language", language);
        checks.done();
    }
}
