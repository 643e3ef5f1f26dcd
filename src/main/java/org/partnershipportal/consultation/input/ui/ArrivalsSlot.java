package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.input.Arrival;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the desk's page of a call: what has come, without a word of it (R14.9, UC-INP-10). For the report team alone. */
@Component
@Order(9)
class ArrivalsSlot extends ActingSlot<CallId> {

    private static final Set<CallStatus> OVER = EnumSet.of(CallStatus.CLOSED, CallStatus.REPORTED, CallStatus.ARCHIVED);

    private final Actors actors;
    private final Calls calls;
    private final Inputs inputs;

    ArrivalsSlot(Actors actors, Calls calls, Inputs inputs) {
        super(actors, "desk-inputs", CallId::parse);
        this.actors = actors;
        this.calls = calls;
        this.inputs = inputs;
    }

    @Override
    protected Optional<com.vaadin.flow.component.Component> fill(Actor actor, Acting acting, CallId id) {
        if (!Permission.READ_DESK.isOpenTo(actor)) {
            return Optional.empty();
        }
        InputWording wording = new InputWording(actors.reader());
        CallDetails call = calls.details(actor, id);
        if (call.team().stream().noneMatch(actor::isPerson)) {
            return Optional.of(Card.section(
                    wording.text("input.arrived.title"), "", new Paragraph(wording.text("input.arrived.team-only"))));
        }
        ListPage list = new ListPage(
                        "input.arrived.",
                        (from, max) -> inputs.arrived(actors.current(acting), id, from, max)
                                .map(arrival -> row(wording, arrival)))
                .none(() -> new EmptyState(none(wording, call)))
                .show();
        if (list.total() == 0) {
            return Optional.of(Card.section(wording.text("input.arrived.title"), "", list));
        }
        String count = wording.text("input.arrived.count", list.total());
        if (OVER.contains(call.status())) {
            // The table of inputs has its place now.
            return Optional.of(new Details(
                    wording.text("input.arrived.title") + " · " + count,
                    new Paragraph(wording.text("input.arrived.texts-now")),
                    list));
        }
        Section section = Card.section(
                wording.text("input.arrived.title"),
                count,
                new Paragraph(wording.text("input.arrived.no-texts")),
                list);
        section.addClassName("stack");
        return Optional.of(section);
    }

    private String none(InputWording wording, CallDetails call) {
        Deadline deadline = call.deadline();
        return deadline == null || call.status() != CallStatus.OPEN
                ? wording.text("input.arrived.none")
                : wording.text("input.arrived.none-yet", wording.daysLeft(deadline.instant(), actors.now()));
    }

    private static Row row(InputWording wording, Arrival arrival) {
        com.vaadin.flow.component.Component who = arrival.from() == null
                ? new Span(wording.text(arrival.name().isSealed() ? "input.arrived.sealed" : "input.arrived.person"))
                : new TextWithLanguage(arrival.from().name(), wording.language());
        Row row = new Row(who);
        if (arrival.from() != null) {
            row.meta(wording.text(arrival.from().group().key()));
            row.end(
                    arrival.from().verified()
                            ? StatusBadge.ok(wording.text("input.arrived.verified"))
                            : StatusBadge.warn(wording.text("input.arrived.not-verified")));
        }
        if (arrival.signers() > 0) {
            row.meta(wording.text("input.arrived.signers", arrival.signers()));
        }
        return row.meta(wording.text(
                        "input.arrived.received",
                        wording.exactly(arrival.received(), Reader.GENEVA),
                        wording.languageName(arrival.language())))
                .meta(wording.text(
                        "input.task.chosen",
                        wording.text(arrival.name().key()),
                        wording.text(arrival.text().key())));
    }
}
