package org.partnershipportal.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.call.CallId;
import org.partnershipportal.call.NameChoice;
import org.partnershipportal.call.TextChoice;
import org.partnershipportal.input.InputId;
import org.partnershipportal.input.InputSigner;

/**
 * Where an input stands, without its text, for the modules that work on with it.
 *
 * @param input the input; for a sealed one its handle
 * @param call its call
 * @param version of what was submitted; passages of another one are out of date
 * @param admissibility how it was judged
 * @param withdrawn whether it was withdrawn
 * @param name how its contributors are known today
 * @param text whether they want it published today
 * @param number of its publication; {@code null} unless the public reads it now
 * @param language tag of the language it is written in
 * @param received when the server received it last
 * @param signers the organisations behind it; none of a sealed one and of a person alone
 */
public record AssessedInput(
        InputId input,
        CallId call,
        int version,
        Admissibility admissibility,
        boolean withdrawn,
        NameChoice name,
        TextChoice text,
        @Nullable PublicationNumber number,
        String language,
        Instant received,
        List<InputSigner> signers) {

    public AssessedInput {
        signers = List.copyOf(signers);
    }

    /** Whether a report may rest on it. */
    public boolean isUsable() {
        return !withdrawn && admissibility == Admissibility.ADMISSIBLE;
    }
}
