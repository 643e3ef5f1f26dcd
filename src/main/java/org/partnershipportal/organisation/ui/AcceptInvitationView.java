package org.partnershipportal.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.partnershipportal.access.Acting;
import org.partnershipportal.access.ActingPage;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.access.Reader;
import org.partnershipportal.organisation.InvitationId;
import org.partnershipportal.organisation.InvitationOffer;
import org.partnershipportal.organisation.Invitations;
import org.partnershipportal.organisation.OrganisationId;
import org.partnershipportal.organisation.OrganisationLinks;
import org.partnershipportal.shared.Formats;
import org.partnershipportal.shared.NotFound;
import org.partnershipportal.uikit.Facts;
import org.partnershipportal.uikit.PageHeader;
import org.partnershipportal.uikit.TextWithLanguage;
import org.partnershipportal.uikit.Toasts;

/** UC-ORG-07: accept an invitation to become a member. */
@Route(":acting/organisation-invitations/:id/:token")
@PermitAll
class AcceptInvitationView extends ActingPage {

    private final Invitations invitations;

    AcceptInvitationView(Actors actors, Invitations invitations) {
        super(actors);
        this.invitations = invitations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InvitationId id = event.getRouteParameters()
                .get(OrganisationPaths.ID)
                .flatMap(InvitationId::parse)
                .orElseThrow(NotFound::new);
        String token = event.getRouteParameters().get("token").orElseThrow(NotFound::new);
        InvitationOffer offer = invitations.offer(actor, id, token);
        title(getTranslation("organisation.invited.title"));
        add(
                new PageHeader(getTranslation("organisation.invited.title"))
                        .lead(getTranslation("organisation.invited.lead"))
                        .primary(new Button(getTranslation("organisation.invited.accept"), click -> accept(id, token))),
                Facts.lines()
                        .fact(
                                getTranslation("organisation.invited.organisation"),
                                new TextWithLanguage(offer.name(), language()))
                        .fact(getTranslation("organisation.roles.label"), new Wording(language()).roles(offer.roles()))
                        .fact(
                                getTranslation("organisation.invited.until"),
                                Formats.dateTime(offer.expiresAt(), Reader.GENEVA, language())));
    }

    private void accept(InvitationId id, String token) {
        OrganisationId organisation = invitations.accept(actor(), id, token);
        Toasts.done(getTranslation("organisation.invited.accepted"));
        UI.getCurrent()
                .navigate(
                        Acting.organisation(organisation.value()).segment() + "/" + OrganisationLinks.of(organisation));
    }
}
