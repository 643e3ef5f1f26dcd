package org.partnershipportal.consultation.input;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.consultation.receipt.FrozenVersions;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers of many submitted inputs at once, for the module that codes them; two queries, and nothing of what is
 * withdrawn or deleted. Who may read them, and from when on (R14.9), the asking module decides before.
 */
@Service
@Transactional(readOnly = true)
public class AnswerReading {

    private final InputRepository inputs;
    private final FrozenVersions versions;

    AnswerReading(InputRepository inputs, FrozenVersions versions) {
        this.inputs = inputs;
        this.versions = versions;
    }

    /** The answers of those that are submitted; the others are left out. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<SubmittedAnswers> of(Actor actor, Collection<InputId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Input> sent = inputs.findSent(ids.stream().map(InputId::value).toList()).stream()
                .collect(Collectors.toMap(input -> input.id().value(), input -> input));
        Map<UUID, Integer> submitted = sent.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().submittedVersion()));
        return versions.each(actor, submitted).stream()
                .map(frozen -> answers(Objects.requireNonNull(sent.get(frozen.input())), frozen))
                .toList();
    }

    private static SubmittedAnswers answers(Input input, FrozenVersion frozen) {
        Map<QuestionKey, AnswerValue> answers = frozen.answers().entrySet().stream()
                .collect(Collectors.toMap(answer -> new QuestionKey(answer.getKey()), Map.Entry::getValue));
        return new SubmittedAnswers(
                input.id(),
                input.call(),
                frozen.textVersion(),
                frozen.callVersion(),
                input.isSealed() ? null : input.organisation().orElse(null),
                frozen.language(),
                answers);
    }
}
