package org.partnershipportal.consultation.explanation.web;

import java.util.List;
import java.util.Optional;
import org.partnershipportal.consultation.explanation.ExplanationDetails;
import org.partnershipportal.consultation.explanation.Explanations;
import org.partnershipportal.consultation.input.web.Answering;
import org.partnershipportal.ground.plain.Slot;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the report team asked about an input, on its receipt: where the holder of a sealed one comes back to. */
@Component
@Order(-1)
class ExplanationsOnReceipt implements Slot.Filler {

    private final Explanations explanations;

    ExplanationsOnReceipt(Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        if (!place.equals("receiptStanding") || !(model.getAttribute("a") instanceof Answering answering)) {
            return Optional.empty();
        }
        List<ExplanationDetails> asked =
                explanations.own(answering.actor(), answering.input().id());
        model.addAttribute("explanations", asked);
        return asked.isEmpty() ? Optional.empty() : Optional.of(new Slot.Fragment("explanation/parts", "requests"));
    }
}
