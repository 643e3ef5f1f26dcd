package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.questionnaire.QuestionKey;

/**
 * The status of a submitted input, without its text: what the module that assesses it keeps beside it.
 *
 * @param input the input; for a sealed one its handle
 * @param call its call
 * @param withdrawn whether it was withdrawn since
 * @param textDeleted whether its text was deleted when its time had come
 * @param signers the organisations behind it, the lead first; none of a sealed one and of an individual
 * @param language tag of the language it is written in
 * @param name the most restrictive name choice of all who signed it
 * @param text the most restrictive text choice of all who signed it
 * @param version number of the frozen version that was submitted
 * @param received when the server received it last
 * @param end the first instant at which it may be read by the report team: the end of its own time, extension included
 * @param digest the same for linked inputs that say the same; {@code null} of a sealed one, whose text nothing compares
 *     with another's (R14.8), and once the input is withdrawn or its text deleted
 * @param answered the questions that it answers
 * @param entered that the report team entered it; {@code null} of all others
 */
public record Standing(
        InputId input,
        CallId call,
        boolean withdrawn,
        boolean textDeleted,
        List<InputSigner> signers,
        String language,
        NameChoice name,
        TextChoice text,
        int version,
        Instant received,
        Instant end,
        @Nullable String digest,
        Set<QuestionKey> answered,
        @Nullable EnteredMark entered) {

    public Standing {
        signers = List.copyOf(signers);
        answered = Set.copyOf(answered);
    }
}
