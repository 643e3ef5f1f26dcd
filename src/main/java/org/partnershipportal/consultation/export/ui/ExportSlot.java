package org.partnershipportal.consultation.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.export.ExportLinks;
import org.partnershipportal.consultation.export.InputForm;
import org.partnershipportal.consultation.export.InputPapers;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;
import org.springframework.core.annotation.Order;

/**
 * On the desk's list the way to its exports, on the page of an input what it can be downloaded as. For the report team.
 */
@org.springframework.stereotype.Component
@Order(5)
class ExportSlot implements PageSlot.Filler {

    private final Actors actors;
    private final ReportTeams teams;
    private final InputPapers papers;

    ExportSlot(Actors actors, ReportTeams teams, InputPapers papers) {
        this.actors = actors;
        this.teams = teams;
        this.papers = papers;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        boolean known = place.equals("desk-exports") || place.equals("desk-input");
        return known ? Acting.parse(acting).flatMap(by -> fill(place, record, by)) : Optional.empty();
    }

    private Optional<Component> fill(String place, ContentRef record, Acting acting) {
        Actor actor = actors.current(acting);
        if (!Permission.READ_DESK.isOpenTo(actor)) {
            return Optional.empty();
        }
        Language language = actors.language();
        return place.equals("desk-exports")
                ? CallId.parse(record.id())
                        .flatMap(id -> teams.find(actor, id))
                        .filter(team -> team.has(actor))
                        .map(team -> new AppLink(
                                        text(language, "export.open"),
                                        acting.segment() + "/" + ExportLinks.page(team.code()))
                                .asButton())
                : InputId.parse(record.id()).map(id -> card(actor, acting, id, language));
    }

    private Card card(Actor actor, Acting acting, InputId id, Language language) {
        UnorderedList list = new UnorderedList();
        for (InputForm form : InputForm.values()) {
            if (form != InputForm.ZIP || papers.hasAttachments(actor, id)) {
                list.add(new ListItem(new PlainLink(
                        text(language, form.key()),
                        ExportLinks.input(id, form, acting).substring(1))));
            }
        }
        return new Card(text(language, "export.input.title"), list);
    }

    private static String text(Language language, String key) {
        return Translations.standard().text(language, key);
    }
}
