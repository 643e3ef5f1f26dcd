package org.partnershipportal.consultation.assessment;

import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The figures for the report team.
 *
 * @param admissible the figures of all admissible inputs, those that are never published included
 * @param judged how many inputs have which decision on admissibility
 * @param published how many the public reads now
 * @param answers how many admissible inputs answer each question
 * @param unanswered the call's questions that none of them answers
 * @param languages tags of the languages of all inputs, assessed or not
 */
@ForOwnPages
public record DeskFigures(
        Figures admissible,
        Map<Admissibility, Long> judged,
        long published,
        Map<QuestionKey, Long> answers,
        List<QuestionKey> unanswered,
        List<String> languages) {

    public DeskFigures {
        judged = Map.copyOf(judged);
        answers = Map.copyOf(answers);
        unanswered = List.copyOf(unanswered);
        languages = List.copyOf(languages);
    }

    /** How many there are in all. */
    public long total() {
        return judged.values().stream().mapToLong(Long::longValue).sum();
    }
}
