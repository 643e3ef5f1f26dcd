package org.partnershipportal.consultation.coding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Texts;

/**
 * An input in words, as the report team reads and marks it.
 *
 * @param input the input
 * @param call its call
 * @param version the version that stands
 * @param from from whom it is, as the team may know it
 * @param language tag of the language it is written in
 * @param answers what is answered in words, in the order of the questions
 */
public record SourceText(
        InputId input, CallId call, int version, KnownSender from, String language, List<WordedAnswer> answers) {

    public SourceText {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param question which
     * @param label the question itself
     * @param text the words; of a table one line a row, its cells in the order of the columns
     */
    public record WordedAnswer(QuestionKey question, Texts label, String text) {}

    Optional<String> answer(QuestionKey question) {
        return find(question).map(WordedAnswer::text);
    }

    @Nullable
    Texts label(QuestionKey question) {
        return find(question).map(WordedAnswer::label).orElse(null);
    }

    private Optional<WordedAnswer> find(QuestionKey question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }
}
