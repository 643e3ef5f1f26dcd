package org.partnershipportal.consultation.outcome.web;

import java.util.Optional;
import org.partnershipportal.consultation.input.web.Answering;
import org.partnershipportal.consultation.outcome.OutcomePages;
import org.partnershipportal.ground.plain.Slot;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a report made of an input, above its receipt (R14.7). */
@Component
class OutcomeOnReceipt implements Slot.Filler {

    private final OutcomePages pages;

    OutcomeOnReceipt(OutcomePages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        return place.equals("receiptOutcome") && model.getAttribute("a") instanceof Answering answering
                ? pages.page(answering.actor(), answering.input()).map(outcome -> {
                    model.addAttribute("outcome", outcome);
                    return new Slot.Fragment("outcome/parts", "outcome");
                })
                : Optional.empty();
    }
}
