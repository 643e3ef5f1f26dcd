package org.partnershipportal.coding.ui;

import java.util.Optional;
import org.partnershipportal.access.Acting;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.access.Permission;
import org.partnershipportal.call.CallId;
import org.partnershipportal.call.CallLinks;
import org.partnershipportal.call.ReportTeams;
import org.partnershipportal.coding.CodingLinks;
import org.partnershipportal.shared.ContentRef;
import org.partnershipportal.shared.Translations;
import org.partnershipportal.uikit.AppLink;
import org.partnershipportal.uikit.PageSlot;
import org.partnershipportal.uikit.PageTabs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the desk, from each page of a call: the way to its codes. For the report team alone. */
@Component
@Order(2)
class CodingTab implements PageSlot.Filler {

    private final Actors actors;
    private final ReportTeams teams;

    CodingTab(Actors actors, ReportTeams teams) {
        this.actors = actors;
        this.teams = teams;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> fill(String place, ContentRef record, String acting) {
        return PageTabs.tab(
                CallLinks.DESK_TABS,
                "coding",
                place,
                () -> Acting.parse(acting)
                        .flatMap(as -> CallId.parse(record.id()).flatMap(id -> link(id, as))));
    }

    private Optional<AppLink> link(CallId call, Acting acting) {
        Actor actor = actors.current(acting);
        if (!Permission.CODE_INPUTS.isOpenTo(actor)) {
            return Optional.empty();
        }
        return teams.find(actor, call)
                .filter(team -> team.has(actor))
                .map(team ->
                        new AppLink(text("coding.tree.title"), acting.segment() + "/" + CodingLinks.tree(team.code())));
    }

    private String text(String key) {
        return Translations.standard().text(actors.reader().language(), key);
    }
}
