package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallTeamSlot;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.input.Arrivals;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the desk's page of a call: how many inputs were received, by day (R14.9, UC-INP-10). For the report team only. */
@Component
@Order(9)
class ArrivalsSlot implements CallTeamSlot {

    private final Actors actors;
    private final Inputs inputs;

    ArrivalsSlot(Actors actors, Inputs inputs) {
        this.actors = actors;
        this.inputs = inputs;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> ofOthers(CallDetails call) {
        InputWording wording = new InputWording(actors.reader());
        return Optional.of(Card.section(
                wording.text("shared.field.inputs"), "", new Paragraph(wording.text("input.arrived.team-only"))));
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> ofTeam(Actor actor, Acting acting, CallDetails call) {
        InputWording wording = new InputWording(actors.reader());
        Arrivals came = inputs.arrived(actor, call.id());
        String count = wording.text("shared.field.inputs-counted", came.total());
        if (call.isOver() && came.total() > 0) {
            // The table of inputs has its place now.
            return Optional.of(new Details(
                    wording.text("shared.field.inputs") + " · " + count,
                    new Paragraph(wording.text("input.arrived.texts-now")),
                    days(wording, came)));
        }
        if (call.isOver()) {
            return Optional.of(Card.section(
                    wording.text("shared.field.inputs"), "", new EmptyState(wording.text("input.arrived.none"))));
        }
        Section section = Card.section(
                wording.text("shared.field.inputs"),
                came.total() == 0 ? "" : count,
                new Paragraph(wording.text("input.arrived.only-days")),
                came.total() == 0 ? new EmptyState(noneYet(wording, call)) : days(wording, came),
                new Paragraph(wording.text("input.arrived.today")));
        section.addClassName("stack");
        return Optional.of(section);
    }

    private static Facts days(InputWording wording, Arrivals came) {
        Facts days = Facts.lines();
        came.days()
                .forEach(day -> days.fact(
                        Formats.date(day.day(), wording.language()),
                        wording.text("shared.field.inputs-counted", day.inputs())));
        return days;
    }

    private String noneYet(InputWording wording, CallDetails call) {
        Deadline deadline = call.deadline();
        return deadline == null
                ? wording.text("input.arrived.none")
                : wording.text("input.arrived.none-yet", wording.daysLeft(deadline.instant(), actors.now()));
    }
}
