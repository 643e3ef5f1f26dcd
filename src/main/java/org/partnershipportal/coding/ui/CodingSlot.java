package org.partnershipportal.coding.ui;

import java.util.Optional;
import org.partnershipportal.access.Acting;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.access.Permission;
import org.partnershipportal.call.CallId;
import org.partnershipportal.call.ReportTeams;
import org.partnershipportal.coding.CodingLinks;
import org.partnershipportal.shared.ContentRef;
import org.partnershipportal.shared.Translations;
import org.partnershipportal.uikit.AppLink;
import org.partnershipportal.uikit.Card;
import org.partnershipportal.uikit.PageSlot;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the desk's page of a call: the way to its codes. For the report team alone. */
@Component
@Order(1)
class CodingSlot implements PageSlot.Filler {

    private final Actors actors;
    private final ReportTeams teams;

    CodingSlot(Actors actors, ReportTeams teams) {
        this.actors = actors;
        this.teams = teams;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> fill(String place, ContentRef record, String acting) {
        if (!place.equals("desk-inputs")) {
            return Optional.empty();
        }
        Optional<Acting> by = Acting.parse(acting);
        return CallId.parse(record.id()).flatMap(id -> by.flatMap(as -> card(id, as)));
    }

    private Optional<com.vaadin.flow.component.Component> card(CallId call, Acting acting) {
        Actor actor = actors.current(acting);
        if (!Permission.CODE_INPUTS.isOpenTo(actor)) {
            return Optional.empty();
        }
        return teams.find(actor, call)
                .filter(team -> team.has(actor))
                .map(team -> new Card(
                        text("coding.tree.title"),
                        new AppLink(text("coding.tree.open"), acting.segment() + "/" + CodingLinks.tree(team.code()))
                                .asButton()));
    }

    private String text(String key) {
        return Translations.standard().text(actors.reader().language(), key);
    }
}
