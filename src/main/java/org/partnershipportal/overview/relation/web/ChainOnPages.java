package org.partnershipportal.overview.relation.web;

import java.util.Optional;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.overview.relation.RelationLinks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The way to its chain, on the public page of a record that says by {@code chainOf} which record it is of. */
@Component
class ChainOnPages implements Slot.Filler {

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        if (!place.equals("chain") || !(model.getAttribute("chainOf") instanceof ContentRef record)) {
            return Optional.empty();
        }
        model.addAttribute("chainAddress", "/" + RelationLinks.chainOf(record.kind(), record.id()));
        return Optional.of(new Slot.Fragment("relation/parts", "way"));
    }
}
