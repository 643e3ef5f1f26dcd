package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.receipt.FrozenDetails;
import org.partnershipportal.ground.questionnaire.Questionnaire;

/**
 * What was submitted, as the report team reads it after the deadline (R14.9).
 *
 * @param input the input; for a sealed one its handle, which leads to nobody (R14.8)
 * @param call its call
 * @param version number of the frozen version that was submitted
 * @param questionnaire the questions as they read when it was frozen
 * @param answers what is answered, in the order of the questions
 * @param files the files that came with it
 * @param language tag of the language it is written in
 * @param signers the organisations behind it, the lead first; none of a sealed one and of an individual
 * @param name the most restrictive name choice of all who signed it
 * @param text the most restrictive text choice of all who signed it
 * @param received when the server received it last
 * @param entered how it came, if the report team entered it; else {@code null}
 */
public record SubmittedInput(
        InputId input,
        CallId call,
        int version,
        Questionnaire questionnaire,
        List<FrozenDetails.FrozenAnswer> answers,
        List<SubmittedFile> files,
        String language,
        List<InputSigner> signers,
        NameChoice name,
        TextChoice text,
        Instant received,
        @Nullable EnteredDetails entered) {

    public SubmittedInput {
        answers = List.copyOf(answers);
        files = List.copyOf(files);
        signers = List.copyOf(signers);
    }

    /** Whether the report team entered it for somebody who is not registered, and cannot come back to it (R14.13). */
    public boolean isOfNobodyRegistered() {
        return entered != null && signers.isEmpty();
    }

    /** Whether the public reads whose it is; an individual is never named. */
    public boolean isNamed() {
        return name.isPublic() && !signers.isEmpty();
    }
}
