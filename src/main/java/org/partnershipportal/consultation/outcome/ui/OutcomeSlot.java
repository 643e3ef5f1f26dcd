package org.partnershipportal.consultation.outcome.ui;

import java.util.Optional;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.outcome.OutcomePages;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** UC-REP-04: above the receipt, which paragraphs of the report used the input, or why none; for its contributors. */
@Component
@Order(1)
class OutcomeSlot extends ActingSlot<InputId> {

    private final Actors actors;
    private final OutcomePages pages;

    OutcomeSlot(Actors actors, OutcomePages pages) {
        super(actors, "input-outcome", InputId::parse);
        this.actors = actors;
        this.pages = pages;
    }

    @Override
    protected Optional<OutcomeCards> fill(Actor actor, Acting acting, InputId id) {
        return pages.page(actor, id)
                .map(page -> new OutcomeCards(
                        page, new OutcomeWording(actors.reader().language())));
    }
}
