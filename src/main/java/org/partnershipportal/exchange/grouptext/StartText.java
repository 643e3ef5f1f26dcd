package org.partnershipportal.exchange.grouptext;

import java.util.List;
import java.util.UUID;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Starts a draft text of a working group.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one text comes of it
 * @param group which
 * @param title what the text is called
 * @param language tag of the language in which it is written
 * @param words its first paragraphs, an empty line between two of them; may be empty
 */
@ForOwnPages
public record StartText(UUID formToken, WorkingGroupId group, String title, String language, String words) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    public StartText {
        FieldChecks checks = new FieldChecks(StartText.class);
        title = checks.line("title", title, LONGEST_TITLE);
        language = checks.language("language", language);
        words = checks.optionalText("words", words, TypedParagraphs.LONGEST_TEXT);
        TypedParagraphs.check(checks, words);
        checks.done();
    }

    List<String> paragraphs() {
        return TypedParagraphs.split(words);
    }
}
