package org.partnershipportal.consultation.input;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * The answers that were submitted and count.
 *
 * @param input the input; for a sealed one its handle
 * @param call its call
 * @param version number of the frozen version that was submitted
 * @param callVersion the version of the call whose questions it answers
 * @param lead the organisation that leads it; {@code null} of a sealed one and of an individual
 * @param language tag of the language it is written in
 * @param answers what is answered
 */
public record SubmittedAnswers(
        InputId input,
        CallId call,
        int version,
        int callVersion,
        @Nullable OrganisationId lead,
        String language,
        Map<QuestionKey, AnswerValue> answers) {

    public SubmittedAnswers {
        answers = Map.copyOf(answers);
    }

    /** The same with other answers: with what may be read of them. */
    public SubmittedAnswers with(Map<QuestionKey, AnswerValue> others) {
        return new SubmittedAnswers(input, call, version, callVersion, lead, language, others);
    }
}
