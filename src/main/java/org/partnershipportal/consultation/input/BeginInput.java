package org.partnershipportal.consultation.input;

import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Starts an input to a call.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one record comes of it
 * @param call an open one
 * @param name how its contributor wants to be known; chosen before anything is created (R14.4)
 * @param language tag of the language in which it is written
 */
@ForOwnPages
public record BeginInput(UUID formToken, CallId call, NameChoice name, String language) {

    public BeginInput {
        FieldChecks checks = new FieldChecks(BeginInput.class);
        language = checks.language("language", language);
        checks.done();
    }
}
