package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.Part;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartyAct;
import org.partnershipportal.cooperation.partnership.PartyDetails;
import org.partnershipportal.cooperation.partnership.Reason;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;

/**
 * What the reader may do to each party, as the record allows it; nothing where nothing is allowed.
 *
 * @param parties does it
 * @param actor who does, asked at each act
 * @param partnership to whose parties
 * @param acting for whom the reader acts
 * @param wording the reader's
 * @param done says what was done, and draws the page again
 * @param gone says what was done by which the record is none of the reader's any more
 */
record PartyMenu(
        Parties parties,
        Supplier<Actor> actor,
        PartnershipId partnership,
        Acting acting,
        PartnershipWording wording,
        Consumer<String> done,
        Consumer<String> gone) {

    Component of(PartyDetails party) {
        String name = wording.text("partnership.party.menu-of", wording.name(party.organisation(), party.group()));
        MenuButton menu = new MenuButton(Icon.MORE.create(), name);
        menu.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        menu.setAriaLabel(name);
        fill(menu, party);
        return menu.isEmpty() ? new Div() : menu;
    }

    private void fill(MenuButton menu, PartyDetails party) {
        item(menu, party, PartyAct.UNCHOOSE, "shared.verb.remove", () -> {
            parties.unchoose(actor.get(), partnership, party.id());
            done.accept("partnership.party.unchosen");
        });
        decision(menu, party, "partnership.party.grant", true);
        decision(menu, party, "partnership.party.refuse", false);
        item(
                menu,
                party,
                PartyAct.TAKE_BACK,
                "shared.verb.withdraw-invitation",
                () -> reason("shared.verb.withdraw-invitation", why -> {
                    parties.takeBack(actor.get(), partnership, party.id(), why);
                    done.accept("shared.verb.invitation-withdrawn");
                }));
        if (party.acceptedAt() == null) {
            item(
                    menu,
                    party,
                    PartyAct.ASK_DECISION,
                    "partnership.party.ask-to-take-back",
                    () -> reason("partnership.party.ask-to-take-back", why -> askDecision(party, null, why)));
        }
        Part.offered().stream().filter(part -> part != party.part()).forEach(part -> part(menu, party, part));
        item(menu, party, PartyAct.NAME_DEPUTY, "partnership.party.name-deputy", () -> {
            parties.nameDeputy(actor.get(), partnership, party.id());
            done.accept("partnership.party.deputy-named");
        });
        item(
                menu,
                party,
                PartyAct.OFFER_LEAD,
                "partnership.lead.offer",
                () -> Confirm.ask(
                        wording.text(
                                "partnership.lead.offer-question", wording.name(party.organisation(), party.group())),
                        wording.text("partnership.lead.offer-consequence"),
                        wording.text("partnership.lead.offer"),
                        () -> {
                            parties.offerLead(actor.get(), partnership, party.id());
                            done.accept("partnership.lead.offer-made");
                        }));
        if (party.own() && acting instanceof Acting.ForOrganisation) {
            own(menu, party);
        }
    }

    private void own(MenuButton menu, PartyDetails party) {
        String naming = party.named() ? "partnership.party.hide-name" : "partnership.party.show-name";
        item(menu, party, PartyAct.CHANGE_NAMING, naming, () -> {
            parties.appear(actor.get(), partnership, party.id(), !party.named());
            done.accept("partnership.party.naming-changed");
        });
        item(
                menu,
                party,
                PartyAct.LEAVE,
                "partnership.party.leave",
                () -> reason("partnership.party.leave", why -> {
                    parties.leave(actor.get(), partnership, party.id(), why);
                    gone.accept("partnership.party.left");
                }));
    }

    /** With the decision the secretariat's reason to read an unpublished record has gone. */
    private void decision(MenuButton menu, PartyDetails party, String key, boolean granted) {
        item(
                menu,
                party,
                PartyAct.DECIDE,
                key,
                () -> reason(key, why -> {
                    parties.decide(actor.get(), partnership, party.id(), granted, why);
                    (acting.equals(Acting.STAFF) ? gone : done).accept("partnership.party.decided");
                }));
    }

    private void part(MenuButton menu, PartyDetails party, Part part) {
        String name = wording.text(part.key());
        if (party.allows(PartyAct.CHANGE_PART)) {
            menu.item(wording.text("partnership.party.change-part", name), () -> {
                parties.changePart(actor.get(), partnership, party.id(), part);
                done.accept("partnership.party.part-changed");
            });
        } else if (party.allows(PartyAct.ASK_DECISION)) {
            menu.item(
                    wording.text("partnership.party.ask-to-change-part", name),
                    () -> Confirm.ask(
                            wording.text("partnership.party.ask-to-change-part", name),
                            wording.text("partnership.consequence.ask-to-take-back"),
                            wording.text("shared.verb.send-request"),
                            PartnershipFields.why(wording.language()),
                            why -> askDecision(party, part, why)));
        }
    }

    private void askDecision(PartyDetails party, @Nullable Part part, Reason why) {
        parties.askDecision(actor.get(), partnership, party.id(), part, why);
        done.accept("partnership.party.asked");
    }

    private void item(MenuButton menu, PartyDetails party, PartyAct act, String key, Runnable run) {
        if (party.allows(act)) {
            menu.item(wording.text(key), run);
        }
    }

    private void reason(String key, Consumer<Reason> act) {
        Confirm.ask(
                wording.text(key),
                wording.text("partnership.consequence." + key.substring(key.lastIndexOf('.') + 1)),
                wording.text(key),
                PartnershipFields.why(wording.language()),
                act);
    }
}
