package org.partnershipportal.consultation.assessment.ui;

import java.util.Optional;
import org.partnershipportal.consultation.assessment.AssessmentFigures;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the desk's page of a call whose deadline is over: what its inputs count, and the way to them. For the report team alone. */
@Component
@Order(0)
class DeskInputsSlot implements PageSlot.Filler {

    private final Actors actors;
    private final Calls calls;
    private final AssessmentFigures figures;

    DeskInputsSlot(Actors actors, Calls calls, AssessmentFigures figures) {
        this.actors = actors;
        this.calls = calls;
        this.figures = figures;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> fill(String place, ContentRef record, String acting) {
        if (!place.equals("desk-inputs")) {
            return Optional.empty();
        }
        Optional<Acting> by = Acting.parse(acting);
        return CallId.parse(record.id()).flatMap(id -> by.flatMap(as -> card(id, as)));
    }

    private Optional<com.vaadin.flow.component.Component> card(CallId id, Acting acting) {
        Actor actor = actors.current(acting);
        if (!Permission.READ_DESK.isOpenTo(actor)) {
            return Optional.empty();
        }
        CallDetails call = calls.details(actor, id);
        if (!call.isOver() || call.team().stream().noneMatch(actor::isPerson)) {
            return Optional.empty();
        }
        AssessmentWording wording = new AssessmentWording(actors.reader());
        com.vaadin.flow.component.Component card =
                new FiguresCard(wording, call.content()).of(figures.ofDesk(actor, id));
        card.getElement()
                .appendChild(new AppLink(
                                wording.text("assessment.list.open"),
                                acting.segment() + "/" + AssessmentLinks.inputs(call.code()))
                        .asPrimary()
                        .getElement());
        return Optional.of(card);
    }
}
