package org.partnershipportal.consultation.input;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers of many submitted inputs at once, for the module that codes them; one query, and nothing of what is withdrawn
 * or deleted. Who may read them, and from when on (R14.9), the asking module decides before.
 */
@Service
@Transactional(readOnly = true)
public class AnswerReading {

    private final InputRepository inputs;

    AnswerReading(InputRepository inputs) {
        this.inputs = inputs;
    }

    /** The answers of those that stand; the others are left out. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<SubmittedAnswers> of(Actor actor, Collection<InputId> ids) {
        return ids.isEmpty()
                ? List.of()
                : inputs.findSent(ids.stream().map(InputId::value).toList()).stream()
                        .map(AnswerReading::answers)
                        .toList();
    }

    private static SubmittedAnswers answers(InputRepository.Sent sent) {
        Input input = sent.input();
        FrozenVersion frozen = sent.frozen();
        Map<QuestionKey, AnswerValue> answers = CanonicalForm.answers(frozen).entrySet().stream()
                .collect(Collectors.toMap(answer -> new QuestionKey(answer.getKey()), Map.Entry::getValue));
        return new SubmittedAnswers(
                input.id(),
                input.call(),
                frozen.textVersion(),
                frozen.callVersion(),
                input.isSealed() ? null : input.organisation().orElse(null),
                CanonicalForm.language(frozen),
                answers);
    }
}
