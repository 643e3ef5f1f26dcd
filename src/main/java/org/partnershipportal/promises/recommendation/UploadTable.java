package org.partnershipportal.promises.recommendation;

import java.util.UUID;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Uploads a table of recommendations.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one import comes of it
 * @param name as the file is called
 */
@ForOwnPages
public record UploadTable(UUID formToken, String name) {

    /** The largest table, in bytes. */
    public static final int MOST_BYTES = 150 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    public UploadTable {
        FieldChecks checks = new FieldChecks(UploadTable.class);
        name = checks.line("name", name, LONGEST_NAME);
        checks.done();
    }
}
