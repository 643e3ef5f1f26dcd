package org.partnershipportal.consultation.assessment;

import java.util.Map;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;

/**
 * An input with what it answers, as the desk takes it along.
 *
 * @param row as in the desk's list
 * @param answers what is answered, by question; nothing of an input that was withdrawn meanwhile
 */
public record ExportedInput(AssessmentRow row, Map<QuestionKey, AnswerValue> answers) {

    public ExportedInput {
        answers = Map.copyOf(answers);
    }
}
