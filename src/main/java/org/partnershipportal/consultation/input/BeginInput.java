package org.partnershipportal.consultation.input;

import java.util.UUID;
import java.util.regex.Pattern;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.ground.shared.FieldChecks;

/**
 * Begins an input to a call.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one record comes of it
 * @param call an open one
 * @param name how its contributor wants to be known; chosen before anything is created (R14.4)
 * @param language tag of the language in which it is written
 */
public record BeginInput(UUID formToken, CallId call, NameChoice name, String language) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    public BeginInput {
        new FieldChecks(BeginInput.class)
                .that(LANGUAGE.matcher(language).matches(), "language", "shared.problem.choose")
                .done();
    }
}
