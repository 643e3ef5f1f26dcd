package org.partnershipportal.consultation.input.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.consultation.receipt.FrozenDetails;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.document.DocumentDetails;

/** All answers of a draft or of a frozen version as they are read. */
final class ShownAnswers {

    private ShownAnswers() {}

    /** Of a draft, what is not answered included. */
    static List<ShownAnswer> of(Answering answering, DraftDetails draft) {
        List<ShownAnswer> shown = new ArrayList<>();
        for (AnswerDetails answer : draft.answers()) {
            shown.add(ShownAnswer.of(
                    answering.wording(),
                    shown.size() + 1,
                    answer.question(),
                    answer.value(),
                    answer.files().stream().map(DocumentDetails::name).toList(),
                    answer.question().kind().hasWords() ? answer.words() : 0,
                    fault(answering, answer.problem())));
        }
        return List.copyOf(shown);
    }

    /** Of a frozen version: what was answered. */
    static List<ShownAnswer> of(Answering answering, FrozenDetails frozen) {
        List<ShownAnswer> shown = new ArrayList<>();
        for (var question : frozen.questionnaire().questions()) {
            List<String> files = frozen.files().stream()
                    .filter(file -> file.question().equals(question.key().value()))
                    .map(AttachedFile::name)
                    .toList();
            var value = frozen.answers().stream()
                    .filter(answer -> answer.question().key().equals(question.key()))
                    .map(FrozenDetails.FrozenAnswer::value)
                    .findFirst();
            if (value.isPresent() || !files.isEmpty()) {
                shown.add(ShownAnswer.of(
                        answering.wording(frozen.language()),
                        shown.size() + 1,
                        question,
                        value.orElse(org.partnershipportal.ground.questionnaire.AnswerValue.NONE),
                        files,
                        0,
                        null));
            }
        }
        return List.copyOf(shown);
    }

    private static @Nullable String fault(Answering answering, @Nullable Problem problem) {
        return problem == null
                ? null
                : answering.page().say(problem.key(), problem.args().toArray());
    }
}
