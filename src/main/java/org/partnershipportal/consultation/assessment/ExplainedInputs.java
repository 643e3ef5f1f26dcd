package org.partnershipportal.consultation.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.consultation.assessment.spi.InputExplanations;
import org.partnershipportal.consultation.input.InputId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Explanations of inputs (R14.12), as the module above keeps them. */
@Component
class ExplainedInputs {

    private final ObjectProvider<InputExplanations> explanations;

    ExplainedInputs(ObjectProvider<InputExplanations> explanations) {
        this.explanations = explanations;
    }

    /** All of it; inputs of which nothing was explained are missing. */
    Map<InputId, List<Explained>> of(Collection<InputId> inputs) {
        return explanations.stream().findFirst().map(all -> all.of(inputs)).orElse(Map.of());
    }

    /** All of it of one input. */
    List<Explained> of(InputId input) {
        return of(List.of(input)).getOrDefault(input, List.of());
    }

    /** What the public reads of it. */
    List<Explained> published(InputId input) {
        return explanations.stream()
                .findFirst()
                .map(all -> all.published(input))
                .orElse(List.of());
    }
}
