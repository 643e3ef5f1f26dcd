package org.partnershipportal.consultation.assessment;

import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;

/**
 * An input with its answers, as the desk exports it.
 *
 * @param row as in the desk's list
 * @param answers what is answered, by question; nothing of an input that was withdrawn meanwhile
 * @param explained what was explained of it because the team asked, in full
 */
public record ExportedInput(AssessmentRow row, Map<QuestionKey, AnswerValue> answers, List<Explained> explained) {

    public ExportedInput {
        answers = Map.copyOf(answers);
        explained = List.copyOf(explained);
    }
}
