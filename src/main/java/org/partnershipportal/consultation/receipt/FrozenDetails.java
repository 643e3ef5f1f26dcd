package org.partnershipportal.consultation.receipt;

import java.time.Instant;
import java.util.List;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.Questionnaire;

/**
 * A frozen version as those who sign it read it.
 *
 * @param version its number
 * @param questionnaire the questions as they read when it was frozen
 * @param answers what is answered, in the order of the questions
 * @param files the files it comes with
 * @param language tag of the language it is written in
 * @param frozenAt when
 */
public record FrozenDetails(
        int version,
        Questionnaire questionnaire,
        List<FrozenAnswer> answers,
        List<AttachedFile> files,
        String language,
        Instant frozenAt) {

    public FrozenDetails {
        answers = List.copyOf(answers);
        files = List.copyOf(files);
    }

    /**
     * One answer.
     *
     * @param question what was asked
     * @param value what was answered
     */
    public record FrozenAnswer(Question question, AnswerValue value) {}
}
