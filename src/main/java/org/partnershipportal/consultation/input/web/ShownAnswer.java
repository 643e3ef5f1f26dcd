package org.partnershipportal.consultation.input.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Answered;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;

/**
 * An answer on a page: on the one that checks all, in the preview of what becomes public, and by those who sign.
 *
 * @param place number of the question
 * @param key names the question in addresses
 * @param label the question
 * @param answered how the answer is read
 * @param files names of the files
 * @param counted how many words the text has; {@code null} where none are counted
 * @param fault what keeps it from being submitted; {@code null} if nothing does
 */
public record ShownAnswer(
        int place,
        String key,
        LocalizedText label,
        Answered answered,
        List<String> files,
        @Nullable Sentence counted,
        @Nullable String fault) {

    /**
     * Makes it readable.
     *
     * @param files names of the question's files
     */
    public static ShownAnswer of(
            AnswerWording wording,
            int place,
            Question question,
            AnswerValue value,
            List<String> files,
            @Nullable Sentence counted,
            @Nullable String fault) {
        return new ShownAnswer(
                place,
                question.key().value(),
                wording.label(question),
                wording.of(question, value),
                List.copyOf(files),
                counted,
                fault);
    }

    /** Where it is changed, below the input's own address. */
    public String below() {
        return "/questions/" + key;
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return answered instanceof Answered.Nothing && files.isEmpty();
    }
}
