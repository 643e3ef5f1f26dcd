package org.partnershipportal.exchange.remark.web;

import java.util.List;
import java.util.Optional;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.remark.BesidePractice;
import org.partnershipportal.exchange.remark.Criterion;
import org.partnershipportal.exchange.remark.Remarks;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.moderation.HouseRule;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** UC-REM-01: who vouches for a practice, and what others say of it, on its public page, which says by {@code chainOf} which it is. */
@Component
class RemarksOnPages implements Slot.Filler {

    private final Remarks remarks;

    RemarksOnPages(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        return switch (place) {
            case PracticeLinks.VOUCHED -> beside(model).map(known -> new Slot.Fragment("remark/parts", "vouched"));
            case PracticeLinks.BESIDE -> beside(model).map(known -> new Slot.Fragment("remark/parts", "beside"));
            default -> Optional.empty();
        };
    }

    /** What the page's model has of it, or else gets. */
    private Optional<BesidePractice> beside(Model model) {
        if (model.getAttribute("beside") instanceof BesidePractice known) {
            return Optional.of(known);
        }
        if (!(model.getAttribute("chainOf") instanceof ContentRef record)) {
            return Optional.empty();
        }
        Optional<BesidePractice> found =
                PracticeId.parse(record.id()).flatMap(id -> remarks.beside(Actor.visitor(), id, Remarks.SOME));
        found.ifPresent(known -> model.addAttribute("beside", known)
                .addAttribute("criteria", List.of(Criterion.values()))
                .addAttribute("houseRules", List.of(HouseRule.values())));
        return found;
    }
}
