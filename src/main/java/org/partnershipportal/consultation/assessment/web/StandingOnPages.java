package org.partnershipportal.consultation.assessment.web;

import java.util.Optional;
import org.partnershipportal.consultation.assessment.AssessmentFigures;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.assessment.Figures;
import org.partnershipportal.consultation.assessment.OwnStandings;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.input.web.Answering;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.platform.access.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * On the page of a call, the criteria and where published inputs came from; on the receipt of an input, its outcome so
 * far.
 */
@Component
@Order(0)
class StandingOnPages implements Slot.Filler {

    private static final String TEMPLATE = "assessment/parts";

    private final OwnStandings standings;
    private final AssessmentFigures figures;

    StandingOnPages(OwnStandings standings, AssessmentFigures figures) {
        this.standings = standings;
        this.figures = figures;
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
            case "callFigures" -> figures(model);
            default -> Optional.empty();
        };
    }

    /** Where published inputs came from, once the report is out and some are published; nobody is told of others (R0.2). */
    private Optional<Slot.Fragment> figures(Model model) {
        if (!(model.getAttribute("callDetails") instanceof CallDetails call)
                || !(model.getAttribute("t") instanceof Page page)
                || !call.status().isReported()) {
            return Optional.empty();
        }
        Figures published = figures.ofPublished(Actor.visitor(), call.id());
        if (published.total() == 0) {
            return Optional.empty();
        }
        model.addAttribute("figuresChart", PublishedInputController.chart(page, call, published));
        return Optional.of(new Slot.Fragment(TEMPLATE, "figures"));
    }
}
