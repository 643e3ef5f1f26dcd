package org.partnershipportal.consultation.assessment.web;

import java.util.Optional;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.assessment.OwnStandings;
import org.partnershipportal.consultation.input.web.Answering;
import org.partnershipportal.ground.plain.Slot;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What makes an input inadmissible, on the page of its call, and what became of it, on its receipt. */
@Component
@Order(0)
class StandingOnPages implements Slot.Filler {

    private static final String TEMPLATE = "assessment/parts";

    private final OwnStandings standings;

    StandingOnPages(OwnStandings standings) {
        this.standings = standings;
    }

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        return switch (place) {
            case "callCriteria" -> {
                model.addAttribute("criteria", Criterion.values());
                yield Optional.of(new Slot.Fragment(TEMPLATE, "criteria"));
            }
            case "receiptStanding" ->
                model.getAttribute("a") instanceof Answering answering
                        ? standings
                                .details(answering.actor(), answering.input().id())
                                .map(standing -> {
                                    model.addAttribute("standing", standing);
                                    return new Slot.Fragment(TEMPLATE, "standing");
                                })
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
