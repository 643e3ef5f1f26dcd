package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partnershipportal.consultation.assessment.AssessmentFigures;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallTeamSlot;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.springframework.core.annotation.Order;

/** On the desk's page of a call whose deadline is over: what its inputs count, and the way to them. For the report team alone. */
@org.springframework.stereotype.Component
@Order(0)
class DeskInputsSlot implements CallTeamSlot {

    private final Actors actors;
    private final AssessmentFigures figures;

    DeskInputsSlot(Actors actors, AssessmentFigures figures) {
        this.actors = actors;
        this.figures = figures;
    }

    @Override
    public Optional<Component> ofTeam(Actor actor, Acting acting, CallDetails call) {
        if (!call.isOver()) {
            return Optional.empty();
        }
        AssessmentWording wording = new AssessmentWording(actors.reader());
        Component card = new FiguresCard(wording, call)
                .of(figures.ofDesk(actor, call.id()), () -> figures.ofDesk(actors.current(acting), call.id()));
        card.getElement()
                .appendChild(new AppLink(
                                wording.text("assessment.list.open"),
                                acting.segment() + "/" + AssessmentLinks.inputs(call.code()))
                        .asPrimary()
                        .getElement());
        return Optional.of(card);
    }
}
