package org.partnershipportal.consultation.explanation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.consultation.assessment.spi.InputExplanations;
import org.partnershipportal.consultation.input.InputId;
import org.springframework.stereotype.Component;

/** Gives explanations to those who read the input: all of them to its report team, published ones to the public. */
@Component
class ExplainedOfInputs implements InputExplanations {

    private final ExplanationRepository explanations;

    ExplainedOfInputs(ExplanationRepository explanations) {
        this.explanations = explanations;
    }

    @Override
    public Map<InputId, List<Explained>> of(Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? Map.of()
                : explanations
                        .findByInputIdInOrderByAskedAtAscIdAsc(
                                inputs.stream().map(InputId::value).toList())
                        .stream()
                        .filter(asked -> asked.status() == ExplanationStatus.EXPLAINED)
                        .collect(Collectors.groupingBy(
                                Explanation::input, Collectors.mapping(Explanation::explained, Collectors.toList())));
    }

    @Override
    public List<Explained> published(InputId input) {
        return explanations.findByInputIdInOrderByAskedAtAscIdAsc(List.of(input.value())).stream()
                .filter(Explanation::isPublished)
                .map(Explanation::shown)
                .toList();
    }
}
