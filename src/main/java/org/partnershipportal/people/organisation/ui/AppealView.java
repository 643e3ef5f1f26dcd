package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.AppealDrawing;

/** UC-ORG-10: appeal against a refusal or suspension. */
@Route(":acting/organisations/:id/appeal")
@OpenTo(Permission.APPEAL)
class AppealView extends ActingPage {

    private final Organisations organisations;

    AppealView(Actors actors, Organisations organisations) {
        super(actors);
        this.organisations = organisations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        OrganisationId id = named(event, "id", OrganisationId::parse);
        OrganisationDetails details = organisations.details(actor, id);
        if (!details.allows(Permission.APPEAL)) {
            throw new NotFound();
        }
        title(getTranslation("shared.field.appeal"));
        add(new AppealDrawing(language())
                .of(
                        organisations.appealing(actor, id),
                        new PageHeader(getTranslation("shared.field.appeal"))
                                .back(details.summary().name().text(), path(OrganisationLinks.of(id))),
                        appeal -> {
                            organisations.appeal(actor(), id, appeal.text());
                            done("moderation.appeal.sent", OrganisationLinks.of(id));
                        }));
    }
}
