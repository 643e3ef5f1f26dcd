package org.partnershipportal.consultation.explanation.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.partnershipportal.consultation.explanation.Explanations;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.springframework.stereotype.Component;

/** On the desk's page of an input: what its contributor was asked and explained, and the form that asks (UC-EXN-01). */
@Component
class AskSlot extends ActingSlot<InputId> {

    private final Actors actors;
    private final Explanations explanations;

    AskSlot(Actors actors, Explanations explanations) {
        super(actors, "desk-input", InputId::parse);
        this.actors = actors;
        this.explanations = explanations;
    }

    @Override
    protected Optional<AskedCard> fill(Actor actor, Acting acting, InputId input) {
        Supplier<Actor> by = () -> actors.current(acting);
        return Optional.of(new AskedCard(explanations, by, actors::reader, actors::now, input));
    }
}
