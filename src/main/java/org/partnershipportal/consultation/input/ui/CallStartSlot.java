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
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** On a call's page: the button that starts an input, or leads on to the one that was started (UC-INP-01). */
@Component
class CallStartSlot extends ActingSlot<CallId> {

    private final Calls calls;
    private final Inputs inputs;

    CallStartSlot(Actors actors, Calls calls, Inputs inputs) {
        super(actors, "call-start", CallId::parse);
        this.calls = calls;
        this.inputs = inputs;
    }

    @Override
    protected Optional<AppLink> fill(Actor actor, Acting acting, CallId id) {
        CallDetails call = calls.details(actor, id);
        Div words = new Div();
        Optional<InputRow> begun = inputs.oursTo(actor, id).rows().stream()
                .filter(input -> input.asLead() && input.status() != InputStatus.WITHDRAWN)
                .findFirst();
        if (begun.isPresent()) {
            return Optional.of(new AppLink(
                            words.getTranslation("input.start.continue"),
                            acting.segment() + "/" + InputLinks.page(begun.get().id()))
                    .asPrimary());
        }
        return call.status() == CallStatus.OPEN
                        && (Permission.BEGIN_INPUT.isOpenTo(actor)
                                || actor.organisation().isEmpty())
                        && actor.staff().isEmpty()
                ? Optional.of(new AppLink(
                                words.getTranslation("shared.verb.start-input"),
                                acting.segment() + "/" + InputLinks.begin(call.code()))
                        .asPrimary())
                : Optional.empty();
    }
}
