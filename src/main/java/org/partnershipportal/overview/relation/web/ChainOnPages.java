package org.partnershipportal.overview.relation.web;

import java.util.Optional;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.overview.relation.RelationLinks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The way to its chain, on the public page of a record. */
@Component
class ChainOnPages implements Slot.Filler {

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        return address(place, model).map(address -> {
            model.addAttribute("chainAddress", "/" + address);
            return new Slot.Fragment("relation/parts", "way");
        });
    }

    private static Optional<String> address(String place, Model model) {
        return switch (place) {
            case "publishedInputUses" ->
                model.getAttribute("publicNumber") instanceof PublicationNumber number
                        ? Optional.of(RelationLinks.chainOf("publication", number.value()))
                        : Optional.empty();
            case "partnershipChain" ->
                model.getAttribute("chainOf") instanceof String partnership
                        ? Optional.of(RelationLinks.chainOf("partnership", partnership))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
