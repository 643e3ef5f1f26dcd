package org.partnershipportal.assessment.ui;

import java.util.Optional;
import org.partnershipportal.access.Acting;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.access.Permission;
import org.partnershipportal.assessment.AssessmentLinks;
import org.partnershipportal.call.CallId;
import org.partnershipportal.call.CallLinks;
import org.partnershipportal.call.ReportTeams;
import org.partnershipportal.shared.ContentRef;
import org.partnershipportal.shared.Translations;
import org.partnershipportal.uikit.AppLink;
import org.partnershipportal.uikit.PageSlot;
import org.partnershipportal.uikit.PageTabs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the desk, from each page of a call: the way to what came. For the report team alone. */
@Component
@Order(1)
class DeskInputsTab implements PageSlot.Filler {

    private final Actors actors;
    private final ReportTeams teams;

    DeskInputsTab(Actors actors, ReportTeams teams) {
        this.actors = actors;
        this.teams = teams;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> fill(String place, ContentRef record, String acting) {
        return PageTabs.tab(
                CallLinks.DESK_TABS,
                "inputs",
                place,
                () -> Acting.parse(acting)
                        .flatMap(as -> CallId.parse(record.id()).flatMap(id -> link(id, as))));
    }

    private Optional<AppLink> link(CallId call, Acting acting) {
        Actor actor = actors.current(acting);
        if (!Permission.READ_DESK.isOpenTo(actor)) {
            return Optional.empty();
        }
        return teams.find(actor, call)
                .filter(team -> team.has(actor))
                .map(team -> new AppLink(
                        text("assessment.list.title"), acting.segment() + "/" + AssessmentLinks.inputs(team.code())));
    }

    private String text(String key) {
        return Translations.standard().text(actors.reader().language(), key);
    }
}
