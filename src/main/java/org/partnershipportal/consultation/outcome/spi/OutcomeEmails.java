package org.partnershipportal.consultation.outcome.spi;

import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Acting;

/** Words the email that leads contributors to an outcome; a bean of a module above. No word of a record is in it (R0.4). */
public interface OutcomeEmails {

    /**
     * The email as it leaves where it tells of nothing else.
     *
     * @param input whose outcome it leads to
     * @param used whether a paragraph cites it
     * @param acting for whom its reader acts
     * @param language its reader's
     */
    Email email(InputId input, boolean used, Acting acting, Language language);

    /**
     * An email as its reader finds it.
     *
     * @param sender name and address
     * @param subject the subject
     * @param text the text, in lines
     */
    record Email(String sender, String subject, String text) {}
}
