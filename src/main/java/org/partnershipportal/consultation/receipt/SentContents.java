package org.partnershipportal.consultation.receipt;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.WordCount;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Translations;

/**
 * How much was sent with a receipt, so that its holder can tell at a glance whether all of it arrived.
 *
 * @param answers how many questions were answered, those for files apart
 * @param words how many words the texts among the answers have (R14.3)
 * @param files how many files came with them
 */
public record SentContents(int answers, int words, int files) {

    static SentContents of(Map<String, AnswerValue> answers, List<AttachedFile> files, Questionnaire asked) {
        int words = answers.entrySet().stream()
                .filter(answer -> asked.question(new QuestionKey(answer.getKey()))
                        .filter(question -> question.kind().hasWords())
                        .isPresent())
                .mapToInt(
                        answer -> answer.getValue() instanceof AnswerValue.Text typed ? WordCount.of(typed.text()) : 0)
                .sum();
        return new SentContents(answers.size(), words, files.size());
    }

    /** In words, such as "3 answers, 1,245 words and 1 file"; of what there is none nothing is said. */
    public String said(Language language) {
        return Formats.list(
                Stream.of(
                                Sentence.of("receipt.contents.answers", answers),
                                Sentence.of("input.answer.words", words),
                                Sentence.of("input.task.files", files))
                        .filter(part -> !part.args().getFirst().equals(0))
                        .map(part -> Translations.standard()
                                .text(language, part.key(), part.args().toArray()))
                        .toList(),
                language);
    }
}
