package org.partnershipportal.cooperation.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Starts a partnership as a draft of the organisation acted for. Only the title is needed.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one record comes of it
 * @param title in the writer's language
 * @param purpose what it is for; may be empty for now
 * @param mode may be missing for now
 * @param language tag of the language of title and purpose
 */
@ForOwnPages
public record RegisterPartnership(
        UUID formToken,
        String title,
        String purpose,
        @Nullable Mode mode,
        String language) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;
    /** The longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 2000;

    public RegisterPartnership {
        FieldChecks checks = new FieldChecks(RegisterPartnership.class);
        title = checks.line("title", title, LONGEST_TITLE);
        purpose = checks.optionalText("purpose", purpose, LONGEST_PURPOSE);
        language = checks.language("language", language);
        checks.done();
    }
}
