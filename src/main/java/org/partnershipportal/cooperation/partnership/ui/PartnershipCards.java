package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.partnershipportal.cooperation.partnership.Part;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartyDetails;
import org.partnershipportal.cooperation.partnership.PartyStatus;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.GroupGauge;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.TimeLine;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Acting;

/** The pieces of a partnership's page (picture 05). */
final class PartnershipCards {

    private PartnershipCards() {}

    /** What it concerns. */
    static Facts facts(PartnershipDetails details, PartnershipWording wording) {
        return Facts.stacked()
                .fact(
                        wording.text("partnership.form.mode"),
                        details.mode() == null
                                ? ""
                                : wording.text(details.mode().key()))
                .fact(wording.text("partnership.page.period"), wording.period(details.period()))
                .fact(wording.text("shared.field.states"), wording.states(details.states()))
                .fact(wording.text("shared.field.themes"), wording.themes(details.themes()))
                .fact(wording.text("partnership.form.rules"), wording.rules(details.rules()))
                .fact(
                        wording.text("partnership.form.sdg-targets"),
                        Formats.list(details.sdgTargets(), wording.language()));
    }

    /** Those whom the reader may know of, by group; what one may do to each stands at its end. */
    static Card parties(
            PartnershipDetails details,
            PartnershipWording wording,
            Acting acting,
            Function<PartyDetails, Component> actions) {
        Div groups = new Div();
        groups.addClassName("groups");
        details.partiesByGroup().forEach((group, members) -> {
            Rows rows = Rows.bare();
            members.forEach(party -> rows.add(row(party, wording, acting, actions)));
            Div pg = new Div(new H3(wording.text(group.key())), rows);
            pg.addClassName("pg");
            groups.add(pg);
        });
        long accepted = details.parties().stream()
                .filter(party -> party.status() == PartyStatus.ACCEPTED)
                .count();
        return new Card(
                wording.text("partnership.page.parties"), wording.text("partnership.page.accepted", accepted), groups);
    }

    private static Row row(
            PartyDetails party, PartnershipWording wording, Acting acting, Function<PartyDetails, Component> actions) {
        Component name = wording.party(party.organisation(), party.group());
        OrganisationSummary organisation = party.organisation();
        Row row = new Row(
                organisation != null && organisation.listed()
                        ? new AppLink(name, acting.segment() + "/" + OrganisationLinks.of(organisation.id()))
                        : name);
        Span part = new Span(wording.text(party.part().key()));
        part.addClassName("m");
        notes(party, wording).forEach(note -> {
            Span small = new Span(note);
            small.addClassName("m");
            row.after(small);
        });
        // The lead agrees by sending the invitations; nobody invites it.
        if (party.status() != PartyStatus.ACCEPTED && party.part() != Part.LEAD) {
            row.after(wording.status(party.status()));
        }
        if (!party.verified()) {
            row.after(StatusBadge.warn(wording.text("partnership.party.not-verified")));
        }
        if (party.reason() != null) {
            row.line(new TextWithLanguage(party.reason(), wording.language()));
        }
        if (party.asked() != null) {
            row.line(new Span(wording.text(party.asked().decider().key())));
            row.line(new TextWithLanguage(party.asked().reason(), wording.language()));
        }
        return row.end(part, actions.apply(party));
    }

    private static List<String> notes(PartyDetails party, PartnershipWording wording) {
        return Arrays.asList(
                        party.own() ? "partnership.party.you" : "",
                        party.deputy() ? "partnership.party.deputy" : "",
                        party.leadOffered() ? "partnership.party.lead-offered" : "",
                        party.askedAgain() ? "partnership.party.asked-again" : "",
                        party.own() && !party.named() && party.status() == PartyStatus.ACCEPTED
                                ? "partnership.party.own-unnamed"
                                : "")
                .stream()
                .filter(key -> !key.isEmpty())
                .map(wording::text)
                .toList();
    }

    /** The gauge as it would be if all who were chosen or asked accepted; what is missing can still be invited. */
    static Card wouldTakePart(PartnershipDetails details, PartnershipWording wording) {
        Span only = new Span(wording.text("partnership.gauge.would-told"));
        only.addClassName("m");
        return new Card(
                wording.text("partnership.gauge.would"),
                GroupGauge.large(
                        wording.gaugeIfAllAccept(details),
                        wording.language(),
                        number -> wording.text("partnership.gauge.parties", number)),
                only);
    }

    /** The gauge: who of the three groups really takes part (R4.1). */
    static Card takesPart(PartnershipDetails details, PartnershipWording wording) {
        Span only = new Span(wording.text("partnership.gauge.only-accepted"));
        only.addClassName("m");
        Card card = new Card(
                wording.text("shared.field.who-takes-part"),
                GroupGauge.large(
                        wording.gauge(details),
                        wording.language(),
                        number -> wording.text("partnership.gauge.parties", number)));
        if (details.isMultiStakeholder()) {
            card.add(StatusBadge.ok(wording.text("partnership.gauge.multi-stakeholder")));
        }
        card.add(only);
        return card;
    }

    /** What happened, a step for each day, the oldest first. */
    static TimeLine timeLine(PartnershipDetails details, PartnershipWording wording) {
        TimeLine line = new TimeLine().across();
        line.addClassName("roomy");
        for (PartnershipDetails.Day day :
                PartnershipDetails.byDay(details.timeLine(), wording.reader().zone())) {
            line.past(
                    wording.day(day.day()),
                    "",
                    day.moments().stream()
                            .map(moment -> new Div(new Span(happened(moment, wording))))
                            .toArray(Component[]::new));
        }
        if (details.period() != null
                && details.period().ends() != null
                && !details.status().isFinal()) {
            line.next(
                    wording.day(details.period().ends()),
                    "",
                    new Div(new Span(wording.text("partnership.moment.planned-end"))));
        }
        return line;
    }

    private static String happened(PartnershipDetails.Moment moment, PartnershipWording wording) {
        String party = moment.group() == null ? "" : wording.name(moment.organisation(), moment.group());
        return wording.text(moment.what().key(), party);
    }
}
