package org.partnershipportal.consultation.outcome.web;

import java.util.Optional;
import org.partnershipportal.consultation.input.web.Answering;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.ground.plain.Slot;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a report made of an input, on its receipt (R14.7). */
@Component
class OutcomeOnReceipt implements Slot.Filler {

    private final Outcomes outcomes;

    OutcomeOnReceipt(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        return place.equals("receiptNext") && model.getAttribute("a") instanceof Answering answering
                ? outcomes.of(answering.actor(), answering.input().id()).map(outcome -> {
                    model.addAttribute("outcome", outcome);
                    return new Slot.Fragment("outcome/parts", "outcome");
                })
                : Optional.empty();
    }
}
