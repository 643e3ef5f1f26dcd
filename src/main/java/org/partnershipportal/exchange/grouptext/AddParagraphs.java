package org.partnershipportal.exchange.grouptext;

import java.util.List;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Adds paragraphs at the end of a draft text.
 *
 * @param text which
 * @param first id of the first of them, drawn when the form was opened: however often it is sent, they are added once
 * @param words the paragraphs, an empty line between two of them
 */
@ForOwnPages
public record AddParagraphs(DraftTextId text, TextParagraphId first, String words) {

    public AddParagraphs {
        FieldChecks checks = new FieldChecks(AddParagraphs.class);
        words = checks.text("words", words, TypedParagraphs.LONGEST_TEXT);
        TypedParagraphs.check(checks, words);
        checks.done();
    }

    List<String> paragraphs() {
        return TypedParagraphs.split(words);
    }
}
