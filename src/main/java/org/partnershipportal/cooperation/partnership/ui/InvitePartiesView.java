package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.cooperation.partnership.InviteParty;
import org.partnershipportal.cooperation.partnership.Part;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.PartyAct;
import org.partnershipportal.cooperation.partnership.PartyDetails;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationField;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-PAR-04: choose the parties, seeing who of the three groups would take part; in a draft the second of three steps. */
@Route(":acting/partnerships/:id/invite")
@OpenTo(Permission.INVITE_PARTY)
@StyleSheet("context://styles/partnership.css")
class InvitePartiesView extends ActingPage {

    private final Partnerships partnerships;
    private final Parties parties;
    private final OrganisationDirectory directory;
    private final Div chosen = new Div();

    InvitePartiesView(Actors actors, Partnerships partnerships, Parties parties, OrganisationDirectory directory) {
        super(actors);
        this.directory = directory;
        this.partnerships = partnerships;
        this.parties = parties;
        chosen.addClassNames("two", "even");
        chosen.getElement().setAttribute("tabindex", "-1"); // takes the focus of a party that is removed
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        PartnershipId id = named(event, "id", PartnershipId::parse);
        PartnershipDetails details = partnerships.details(actor, id);
        if (!details.allows(Permission.INVITE_PARTY)) {
            throw new NotPermitted(Permission.INVITE_PARTY);
        }
        boolean draft = details.status() == PartnershipStatus.DRAFT;
        PartnershipWording wording = new PartnershipWording(reader());
        title(getTranslation("partnership.invite.title"));
        PageHeader header = new PageHeader(getTranslation("partnership.invite.title"))
                .back(
                        getTranslation(draft ? "partnership.new.title" : "partnership.edit.back"),
                        path(draft ? PartnershipLinks.edit(id) : PartnershipLinks.page(id)))
                .lead(getTranslation(draft ? "partnership.invite.lead-draft" : "partnership.invite.lead"));
        show(details, wording);
        add(draft ? DraftStep.PARTIES.in(header, wording) : header, chosen, form(id, draft, wording));
        if (draft) {
            add(onwards(id));
        }
    }

    /** What changes while one chooses; the rest of the page, and with it the place where one is, stays. */
    private void show(PartnershipDetails details, PartnershipWording wording) {
        chosen.removeAll();
        chosen.add(
                PartnershipCards.parties(details, wording, acting(), party -> removal(details.id(), party, wording)),
                PartnershipCards.wouldTakePart(details, wording));
    }

    private Div onwards(PartnershipId id) {
        Div line = new Div(
                new AppLink(getTranslation("partnership.send.title"), path(PartnershipLinks.send(id))).asPrimary(),
                new AppLink(getTranslation("partnership.edit.back"), path(PartnershipLinks.page(id))).asButton());
        line.addClassName("row");
        return line;
    }

    private Component removal(PartnershipId id, PartyDetails party, PartnershipWording wording) {
        if (!party.allows(PartyAct.UNCHOOSE)) {
            return new Div();
        }
        Button remove = new Button(getTranslation("shared.verb.remove"), click -> {
            parties.unchoose(actor(), id, party.id());
            Toasts.done(getTranslation("partnership.party.unchosen"));
            show(partnerships.details(actor(), id), wording);
            chosen.getElement().executeJs("this.focus({ preventScroll: true })");
        });
        String name =
                party.organisation() == null ? "" : party.organisation().name().text();
        remove.setAriaLabel(getTranslation("shared.verb.remove-named", name));
        return remove;
    }

    private Div form(PartnershipId id, boolean draft, PartnershipWording wording) {
        OrganisationField organisation = new OrganisationField(
                getTranslation("partnership.invite.organisation"),
                getTranslation("partnership.invite.organisation-hint"),
                directory,
                this::actor);
        TextField code = new TextField(getTranslation("shared.field.or-code"));
        code.setHelperText(getTranslation("partnership.invite.code-hint"));
        RadioButtonGroup<Part> part = new RadioButtonGroup<>();
        part.setLabel(getTranslation("partnership.invite.part"));
        part.setItems(Part.offered());
        part.setItemLabelGenerator(offered -> getTranslation(offered.key()));
        part.setValue(Part.IMPLEMENTING);
        part.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        CommandForm<InviteParty> form = new CommandForm<>(InviteParty.class)
                .given(InviteParty::partnership, id)
                .optional(InviteParty::organisation, organisation, organisation::chosen)
                .optional(InviteParty::code, code)
                .required(InviteParty::part, part)
                .submitAside(getTranslation(draft ? "partnership.invite.add" : "shared.verb.invite"), command -> {
                    parties.invite(actor(), command);
                    Toasts.done(getTranslation(draft ? "partnership.invite.added" : "shared.verb.invitation-sent"));
                    organisation.clear();
                    code.clear();
                    show(partnerships.details(actor(), id), wording);
                    organisation.focus();
                });
        return new Div(
                new H2(getTranslation(draft ? "partnership.invite.add-heading" : "partnership.invite.invite-heading")),
                form);
    }
}
