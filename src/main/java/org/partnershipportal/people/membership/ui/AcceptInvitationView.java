package org.partnershipportal.people.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.people.membership.InvitationOffer;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.membership.MembershipLinks;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;

/** UC-ORG-07: accept or decline an invitation to become a member. */
@Route(":acting/organisation-invitations/:id/:token")
@OpenTo(Permission.JOIN_ORGANISATION)
class AcceptInvitationView extends ActingPage {

    private final Invitations invitations;

    AcceptInvitationView(Actors actors, Invitations invitations) {
        super(actors);
        this.invitations = invitations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InvitationId id = named(event, "id", InvitationId::parse);
        String token = event.getRouteParameters().get("token").orElseThrow(NotFound::new);
        InvitationOffer offer = invitations.offer(actor, id, token);
        title(getTranslation("membership.invited.title"));
        PageHeader header = new PageHeader(getTranslation("membership.invited.title"));
        Facts facts = Facts.lines()
                .fact(getTranslation("shared.field.organisation"), new TextWithLanguage(offer.name(), language()))
                .fact(getTranslation("membership.invited.roles"), RolesField.explained(offer.roles()))
                .fact(
                        getTranslation("membership.invited.until"),
                        Formats.dateTime(offer.expiresAt(), Reader.GENEVA, language()));
        if (offer.accepts()) {
            header.lead(getTranslation("membership.invited.lead"))
                    .primary(new Button(getTranslation("shared.verb.accept"), click -> accept(offer, id, token)))
                    .secondary(new Button(
                            getTranslation("shared.verb.decline-invitation"), click -> askToDecline(id, token)));
        } else {
            header.lead(getTranslation("membership.refusal.invitation-other-address"))
                    .primary(new Button(getTranslation("membership.invited.ask"), click -> ask(id, token)));
            facts.fact(getTranslation("membership.invited.your-address"), Wording.isolated(offer.address()));
        }
        add(header, facts);
    }

    private void ask(InvitationId id, String token) {
        invitations.ask(actor(), id, token);
        Toasts.done(getTranslation("membership.join.sent"));
        UI.getCurrent().navigate(Acting.ME.segment() + "/" + OrganisationLinks.LIST);
    }

    private void askToDecline(InvitationId id, String token) {
        Confirm.askToEnd(
                getTranslation("membership.invited.decline-question"),
                getTranslation("membership.invited.decline-consequence"),
                getTranslation("shared.verb.decline-invitation"),
                () -> {
                    invitations.decline(actor(), id, token);
                    Toasts.done(getTranslation("membership.invited.declined"));
                    UI.getCurrent().navigate("");
                });
    }

    private void accept(InvitationOffer offer, InvitationId id, String token) {
        OrganisationId organisation = invitations.accept(actor(), id, token);
        welcome(offer, Acting.organisation(organisation.value()).segment() + "/");
    }

    /** Stands where the invitation stood, and leads on: what one is now, what one may do, and where to begin. */
    private void welcome(InvitationOffer offer, String own) {
        removeAll();
        add(
                new PageHeader(getTranslation("membership.invited.accepted"))
                        .lead(getTranslation("membership.invited.welcome"))
                        .primary(new AppLink(getTranslation("membership.invited.start"), own + "home"))
                        .secondary(new AppLink(
                                getTranslation("membership.members.title"),
                                own + MembershipLinks.members(offer.organisation()))),
                Facts.lines()
                        .fact(
                                getTranslation("shared.field.organisation"),
                                new AppLink(
                                        new TextWithLanguage(offer.name(), language()),
                                        own + OrganisationLinks.of(offer.organisation())))
                        .fact(getTranslation("membership.invited.roles"), RolesField.explained(offer.roles())));
    }
}
