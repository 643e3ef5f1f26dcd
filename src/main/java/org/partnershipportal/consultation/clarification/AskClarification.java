package org.partnershipportal.consultation.clarification;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;

/**
 * Asks a question about a call.
 *
 * @param formToken given when the form was opened; sent twice with the same text, one question comes of it
 * @param language the language of the page on which it was asked
 * @param text what is asked
 */
@ForOwnPages
public record AskClarification(UUID formToken, Language language, String text) {

    /** The longest question, in characters. */
    public static final int LONGEST = 2000;

    /** @throws InvalidInput if nothing is asked, or more than {@value #LONGEST} characters */
    public AskClarification {
        FieldChecks checks = new FieldChecks(AskClarification.class);
        text = checks.text("text", text, LONGEST);
        checks.done();
    }

    /** Of token and text together: a form that a browser brings back and that asks something else is another question. */
    UUID key() {
        return UUID.nameUUIDFromBytes((formToken + text).getBytes(StandardCharsets.UTF_8));
    }
}
