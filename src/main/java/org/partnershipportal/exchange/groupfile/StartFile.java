package org.partnershipportal.exchange.groupfile;

import java.util.UUID;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Adds a document to the space of a working group, with a first version to be prepared.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one document comes of it
 * @param group which
 * @param title what the document is called
 * @param language tag of the language in which it is written
 */
@ForOwnPages
public record StartFile(UUID formToken, WorkingGroupId group, String title, String language) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    public StartFile {
        FieldChecks checks = new FieldChecks(StartFile.class);
        title = checks.line("title", title, LONGEST_TITLE);
        language = checks.language("language", language);
        checks.done();
    }
}
