package org.partnershipportal.promises.commitment.web;

import java.util.Optional;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.promises.commitment.CommitmentFilter;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a recommendation's public page: what has been promised on it and by whom, as far as everyone reads it. */
@Component("plainPromisedOnRecommendation")
class PromisedOnRecommendation implements Slot.Filler {

    private static final int MOST = 200;

    private final Commitments commitments;

    PromisedOnRecommendation(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        if (!place.equals("recommendationSlot")
                || !(model.getAttribute("recommendationId") instanceof RecommendationId id)) {
            return Optional.empty();
        }
        model.addAttribute("promised", commitments.list(Actor.visitor(), CommitmentFilter.on(id.value()), 0, MOST));
        model.addAttribute("countries", Countries.standard());
        return Optional.of(new Slot.Fragment("commitment/parts", "promised"));
    }
}
