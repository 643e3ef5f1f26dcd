package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallTeamSlot;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.EnteredRow;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the desk's page of a call: what the team entered, with the receipts for the contributors, and a link to enter more
 * (UC-INP-11).
 */
@Component
@Order(10)
class EnteredSlot implements CallTeamSlot {

    private final Actors actors;
    private final EnteredInputs entered;

    EnteredSlot(Actors actors, EnteredInputs entered) {
        this.actors = actors;
        this.entered = entered;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> ofTeam(Actor actor, Acting acting, CallDetails call) {
        InputWording wording = new InputWording(actors.reader());
        Section section = Card.section(
                wording.text("input.entered.title"), "", new Paragraph(wording.text("input.entered.lead")));
        section.addClassName("stack");
        section.add(new ListPage(
                        "input.entered.",
                        (from, max) -> entered.list(actors.current(acting), call.id(), from, max)
                                .map(row -> row(wording, acting, row)))
                .none(Div::new)
                .show());
        if (call.allowed().contains(Permission.ENTER_INPUT)) {
            section.add(
                    new AppLink(wording.text("input.enter.act"), acting.segment() + "/" + InputLinks.enter(call.code()))
                            .asButton());
        }
        return Optional.of(section);
    }

    private static Row row(InputWording wording, Acting acting, EnteredRow row) {
        boolean typed = row.status() != InputStatus.DRAFT;
        com.vaadin.flow.component.Component whose = row.holder().text().isEmpty()
                ? new Span(wording.text("input.entered.holder-deleted"))
                : new TextWithLanguage(row.holder(), wording.language());
        Row shown = new Row(new AppLink(
                        whose,
                        acting.segment()
                                + "/"
                                + (typed ? InputLinks.receipt(row.input()) : InputLinks.page(row.input()))))
                .meta(wording.text(row.origin().markKey()))
                .meta(Formats.date(row.day(), wording.language()))
                .end(wording.status(row.status()));
        if (!row.reference().isEmpty()) {
            shown.meta(row.reference());
        }
        if (row.status() == InputStatus.SUBMITTED) {
            shown.end(new AppLink(
                    wording.text("input.enter.end"), acting.segment() + "/" + InputLinks.endEntered(row.input())));
        }
        return shown;
    }
}
