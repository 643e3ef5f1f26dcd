package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormProblems;
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

/** UC-PAR-04: choose the parties and send the invitations. */
@Route(":acting/partnerships/:id/invite")
@OpenTo(Permission.INVITE_PARTY)
class InvitePartiesView extends ActingPage {

    private final Partnerships partnerships;
    private final Parties parties;
    private final OrganisationDirectory directory;

    InvitePartiesView(Actors actors, Partnerships partnerships, Parties parties, OrganisationDirectory directory) {
        super(actors);
        this.directory = directory;
        this.partnerships = partnerships;
        this.parties = parties;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", PartnershipId::parse));
    }

    private void show(PartnershipId id) {
        removeAll();
        PartnershipDetails details = partnerships.details(actor(), id);
        if (!details.allows(Permission.INVITE_PARTY)) {
            throw new NotPermitted(Permission.INVITE_PARTY);
        }
        boolean draft = details.status() == PartnershipStatus.DRAFT;
        PartnershipWording wording = new PartnershipWording(reader());
        title(getTranslation("partnership.invite.title"));
        FormProblems sending = new FormProblems();
        PageHeader header = new PageHeader(getTranslation("partnership.invite.title"))
                .back(getTranslation("partnership.edit.back"), path(PartnershipLinks.page(id)))
                .lead(getTranslation(draft ? "partnership.invite.lead-draft" : "partnership.invite.lead"));
        boolean chosen = details.parties().stream().anyMatch(party -> party.allows(PartyAct.UNCHOOSE));
        if (draft && chosen) {
            header.primary(new Button(getTranslation("partnership.invite.send"), click -> askToSend(id, sending)));
            header.secondary(new AppLink(getTranslation("shared.verb.edit"), path(PartnershipLinks.edit(id))));
        }
        add(
                header,
                sending,
                PartnershipCards.parties(details, wording, acting(), party -> removal(id, party)),
                form(id, draft));
    }

    private Component removal(PartnershipId id, PartyDetails party) {
        if (!party.allows(PartyAct.UNCHOOSE)) {
            return new Div();
        }
        Button remove = new Button(getTranslation("shared.verb.remove"), click -> {
            parties.unchoose(actor(), id, party.id());
            Toasts.done(getTranslation("partnership.party.unchosen"));
            show(id);
        });
        String name =
                party.organisation() == null ? "" : party.organisation().name().text();
        remove.setAriaLabel(getTranslation("shared.verb.remove-named", name));
        return remove;
    }

    private Div form(PartnershipId id, boolean draft) {
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
                    show(id);
                });
        return new Div(
                new H2(getTranslation(draft ? "partnership.invite.add-heading" : "partnership.invite.invite-heading")),
                form);
    }

    private void askToSend(PartnershipId id, FormProblems problems) {
        Confirm.ask(
                getTranslation("partnership.invite.send-question"),
                getTranslation("partnership.invite.send-consequence"),
                getTranslation("partnership.invite.send"),
                () -> {
                    boolean done = problems.run(() -> parties.send(actor(), id));
                    if (done) {
                        done("partnership.invite.sent", PartnershipLinks.page(id));
                    }
                });
    }
}
