package org.partnershipportal.report.ui;

import java.util.Optional;
import org.partnershipportal.access.Acting;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.access.Permission;
import org.partnershipportal.call.CallId;
import org.partnershipportal.call.ReportTeam;
import org.partnershipportal.call.ReportTeams;
import org.partnershipportal.report.ReportLinks;
import org.partnershipportal.shared.ContentRef;
import org.partnershipportal.uikit.AppLink;
import org.partnershipportal.uikit.Card;
import org.partnershipportal.uikit.PageSlot;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the desk's page of a call: the way to its report and to what becomes of its inputs. For the report team alone. */
@Component
@Order(2)
class ReportSlot implements PageSlot.Filler {

    private final Actors actors;
    private final ReportTeams teams;

    ReportSlot(Actors actors, ReportTeams teams) {
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
        if (!Permission.WRITE_REPORT.isOpenTo(actor)) {
            return Optional.empty();
        }
        return teams.find(actor, call).filter(team -> team.has(actor)).map(team -> card(team, acting));
    }

    private Card card(ReportTeam team, Acting acting) {
        Wording wording = new Wording(actors.reader().language());
        return new Card(
                wording.text("report.desk.title"),
                new AppLink(wording.text("report.desk.open"), acting.segment() + "/" + ReportLinks.desk(team.code()))
                        .asButton(),
                new AppLink(
                                wording.text("report.outcomes.title"),
                                acting.segment() + "/" + ReportLinks.outcomes(team.code()))
                        .asButton());
    }
}
