package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRow;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** On a call's page: the button that starts an input, or leads on to the one that was begun (UC-INP-01). */
@Component
class CallStartSlot implements PageSlot.Filler {

    private final Actors actors;
    private final Calls calls;
    private final Inputs inputs;

    CallStartSlot(Actors actors, Calls calls, Inputs inputs) {
        this.actors = actors;
        this.calls = calls;
        this.inputs = inputs;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> fill(String place, ContentRef record, String acting) {
        if (!place.equals("call-start")) {
            return Optional.empty();
        }
        return CallId.parse(record.id()).flatMap(id -> button(id, acting));
    }

    private Optional<com.vaadin.flow.component.Component> button(CallId id, String acting) {
        Optional<Actor> actor = Acting.parse(acting).map(actors::current);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        CallDetails call = calls.details(actor.get(), id);
        Div words = new Div();
        Optional<InputRow> begun = inputs.oursTo(actor.get(), id).rows().stream()
                .filter(input -> input.asLead() && input.status() != InputStatus.WITHDRAWN)
                .findFirst();
        if (begun.isPresent()) {
            return Optional.of(new AppLink(
                            words.getTranslation("input.start.continue"),
                            acting + "/" + InputLinks.page(begun.get().id()))
                    .asPrimary());
        }
        return call.status() == CallStatus.OPEN
                        && (Permission.BEGIN_INPUT.isOpenTo(actor.get())
                                || actor.get().organisation().isEmpty())
                        && actor.get().staff().isEmpty()
                ? Optional.of(new AppLink(
                                words.getTranslation("input.start.start"), acting + "/" + InputLinks.begin(call.code()))
                        .asPrimary())
                : Optional.empty();
    }
}
