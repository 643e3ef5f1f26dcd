package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.WordCount;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentStatus;

/**
 * One question of a draft with its answer.
 *
 * @param question the question
 * @param value what stands in it
 * @param words how many words it has, counted by the server (R14.3)
 * @param edition counts its changes; a form carries it
 * @param savedAt when it was saved last; {@code null} if never
 * @param files its files
 * @param problem what keeps it from being submitted; {@code null} if nothing
 * @param holder who is writing in it now, if somebody else than the reader is
 */
@ForOwnPages
public record AnswerDetails(
        Question question,
        AnswerValue value,
        int words,
        long edition,
        @Nullable Instant savedAt,
        List<DocumentDetails> files,
        @Nullable Problem problem,
        @Nullable PersonId holder) {

    public AnswerDetails {
        files = List.copyOf(files);
    }

    /** How many words an answer has; 0 where none are counted. */
    static int words(Question question, AnswerValue value) {
        return value instanceof AnswerValue.Text typed && question.kind().hasWords() ? WordCount.of(typed.text()) : 0;
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return value.isEmpty() && files.isEmpty();
    }

    /** Whether it was answered and nothing is wrong with it. */
    boolean isDone() {
        return !isEmpty() && problem == null;
    }

    /** Where it is answered, below the input's own address. */
    String below() {
        return "/questions/" + question.key();
    }

    /**
     * What is to be corrected in what was answered; {@code null} if nothing is, nothing was, or its files are only
     * waited for.
     */
    public @Nullable Problem told() {
        return isEmpty() || waits() ? null : problem;
    }

    private boolean waits() {
        return files.stream().anyMatch(file -> file.status() == DocumentStatus.CHECKING)
                && files.stream().noneMatch(file -> file.status() == DocumentStatus.REFUSED);
    }

    /** How many words it has, and of how many; {@code null} where none are counted. */
    public @Nullable Sentence counted() {
        return question.kind().hasWords() ? counted(words, question.wordLimit()) : null;
    }

    /** The same for words that were counted just now; without a limit it is 0. */
    public static Sentence counted(int words, int limit) {
        return limit == 0
                ? Sentence.of("input.answer.words", words)
                : Sentence.of("input.answer.words-of", words, limit);
    }
}
