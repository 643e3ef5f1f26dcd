package org.partnershipportal.consultation.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Tone;

/**
 * What a draft says, question by question.
 *
 * @param answers the questions that are asked in view of what was chosen, in their order
 * @param problems all that keeps it from being submitted
 * @param complete whether it can be submitted, and so be frozen: nothing is wrong, and something is answered
 * @param fingerprint names what it says; it changes with every answer and file
 */
@ForOwnPages
public record DraftDetails(List<AnswerDetails> answers, List<Problem> problems, boolean complete, String fingerprint) {

    public DraftDetails {
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
    }

    /** How far a section has come, as the task list says it. */
    public enum Progress {
        NOT_STARTED(Tone.NEUTRAL),
        IN_PROGRESS(Tone.WARN),
        COMPLETED(Tone.OK);

        private final Tone tone;

        Progress(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }

        /** Key of its name. */
        public String key() {
            return "input.progress." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The answers of a section, in their order. */
    public List<AnswerDetails> in(Section section) {
        return answers.stream()
                .filter(answer -> answer.question().section().equals(section.key()))
                .toList();
    }

    /** One question's answer; empty if it is not asked. */
    public Optional<AnswerDetails> answer(QuestionKey key) {
        return answers.stream()
                .filter(answer -> answer.question().key().equals(key))
                .findFirst();
    }

    /** The number of an answer's question. */
    public int number(AnswerDetails answer) {
        return answers.indexOf(answer) + 1;
    }

    /** The first answer with which something is wrong. */
    public Optional<AnswerDetails> unfinished() {
        return answers.stream().filter(answer -> answer.problem() != null).findFirst();
    }
}
