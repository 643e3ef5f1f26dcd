package org.partnershipportal.consultation.publishedreport.web;

import java.util.Optional;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.publishedreport.PublishedReports;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which paragraphs of the report cite a published input, on the input's own page. */
@Component
class UsesOnInputs implements Slot.Filler {

    private final PublishedReports reports;

    UsesOnInputs(PublishedReports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        return place.equals("publishedInputUses")
                        && model.getAttribute("publicNumber") instanceof PublicationNumber number
                ? reports.usesOf(Actor.visitor(), number).map(uses -> {
                    model.addAttribute("uses", uses);
                    return new Slot.Fragment("publishedreport/parts", "uses");
                })
                : Optional.empty();
    }
}
