package org.partnershipportal.consultation.input.web;

import java.util.List;
import org.partnershipportal.consultation.input.CheckPage;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.ground.questionnaire.AnswerWording;

/** All answers of a draft or of a frozen version as they are read. */
final class ShownAnswers {

    private ShownAnswers() {}

    /** @param written tag of the language they are written in */
    static List<ShownAnswer> of(Answering answering, String written, List<CheckPage.Read> answers) {
        AnswerWording wording = answering.wording(written);
        return answers.stream()
                .map(answer -> ShownAnswer.of(
                        wording,
                        answer.number(),
                        answer.question(),
                        answer.value(),
                        answer.files().stream().map(AttachedFile::name).toList(),
                        answer.counted(),
                        answer.problem() == null ? null : answering.page().say(answer.problem())))
                .toList();
    }
}
