package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.partnershipportal.cooperation.partnership.Part;
import org.partnershipportal.cooperation.partnership.PartyAct;
import org.partnershipportal.cooperation.partnership.PartyDetails;
import org.partnershipportal.cooperation.partnership.Reason;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.platform.access.Acting;

/** What the reader may do to each party, as the record allows it; nothing where nothing is allowed. */
final class PartyMenu {

    /** The acts behind the menu. */
    interface Acts {
        void unchoose(PartyDetails party);

        void takeBack(PartyDetails party, Reason why);

        void askToTakeBack(PartyDetails party, Reason why);

        void changePart(PartyDetails party, Part part);

        void askToChangePart(PartyDetails party, Part part, Reason why);

        void decide(PartyDetails party, boolean granted, Reason why);

        void nameDeputy(PartyDetails party);

        void offerLead(PartyDetails party);

        void leave(PartyDetails party, Reason why);

        void appear(PartyDetails party, boolean named);
    }

    private final Acting acting;
    private final Language language;
    private final Acts acts;

    PartyMenu(Acting acting, Language language, Acts acts) {
        this.acting = acting;
        this.language = language;
        this.acts = acts;
    }

    Component of(PartyDetails party) {
        boolean own = party.own() && acting instanceof Acting.ForOrganisation;
        MenuButton menu = new MenuButton(text("partnership.party.menu"));
        menu.setAriaLabel(text("partnership.party.menu-of", name(party)));
        int before = entries(menu, party, own);
        return before == 0 ? new Div() : menu;
    }

    private int entries(MenuButton menu, PartyDetails party, boolean own) {
        int entries = 0;
        entries += item(menu, party, PartyAct.UNCHOOSE, "partnership.party.unchoose", () -> acts.unchoose(party));
        entries += item(
                menu,
                party,
                PartyAct.DECIDE,
                "partnership.party.grant",
                () -> reason("partnership.party.grant", reason -> acts.decide(party, true, reason)));
        entries += item(
                menu,
                party,
                PartyAct.DECIDE,
                "partnership.party.refuse",
                () -> reason("partnership.party.refuse", reason -> acts.decide(party, false, reason)));
        entries += item(
                menu,
                party,
                PartyAct.TAKE_BACK,
                "partnership.party.take-back",
                () -> reason("partnership.party.take-back", reason -> acts.takeBack(party, reason)));
        if (party.acceptedAt() == null) {
            entries += item(
                    menu,
                    party,
                    PartyAct.ASK_DECISION,
                    "partnership.party.ask-to-take-back",
                    () -> reason("partnership.party.ask-to-take-back", reason -> acts.askToTakeBack(party, reason)));
        }
        for (Part part : Part.offered()) {
            if (part != party.part()) {
                entries += part(menu, party, part);
            }
        }
        entries +=
                item(menu, party, PartyAct.NAME_DEPUTY, "partnership.party.name-deputy", () -> acts.nameDeputy(party));
        entries += item(
                menu,
                party,
                PartyAct.OFFER_LEAD,
                "partnership.lead.offer",
                () -> Confirm.ask(
                        text("partnership.lead.offer-question", name(party)),
                        text("partnership.lead.offer-consequence"),
                        text("partnership.lead.offer"),
                        () -> acts.offerLead(party)));
        if (own) {
            entries += item(
                    menu,
                    party,
                    PartyAct.CHANGE_NAMING,
                    party.named() ? "partnership.party.hide-name" : "partnership.party.show-name",
                    () -> acts.appear(party, !party.named()));
            entries += item(
                    menu,
                    party,
                    PartyAct.LEAVE,
                    "partnership.party.leave",
                    () -> reason("partnership.party.leave", reason -> acts.leave(party, reason)));
        }
        return entries;
    }

    private int part(MenuButton menu, PartyDetails party, Part part) {
        String name = text(part.key());
        if (party.allows(PartyAct.CHANGE_PART)) {
            menu.item(text("partnership.party.change-part", name), () -> acts.changePart(party, part));
            return 1;
        }
        if (party.allows(PartyAct.ASK_DECISION)) {
            menu.item(
                    text("partnership.party.ask-to-change-part", name),
                    () -> Confirm.ask(
                            text("partnership.party.ask-to-change-part", name),
                            text("partnership.consequence.ask-to-take-back"),
                            text("partnership.party.ask-to-change-part-verb"),
                            PartnershipFields.why(language),
                            reason -> acts.askToChangePart(party, part, reason)));
            return 1;
        }
        return 0;
    }

    private int item(MenuButton menu, PartyDetails party, PartyAct act, String key, Runnable run) {
        if (!party.allows(act)) {
            return 0;
        }
        menu.item(text(key), run);
        return 1;
    }

    private void reason(String key, Consumer<Reason> act) {
        Confirm.ask(
                text(key),
                text("partnership.consequence." + key.substring(key.lastIndexOf('.') + 1)),
                text(key),
                PartnershipFields.why(language),
                act);
    }

    private String name(PartyDetails party) {
        return party.organisation() == null
                ? text("partnership.unnamed." + party.group().realmRole())
                : party.organisation().name().text();
    }

    private String text(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
