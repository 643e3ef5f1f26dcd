package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.people.organisation.EditOrganisation;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-ORG-04: change an organisation's details. */
@Route(":acting/organisations/:id/edit")
@OpenTo(value = Permission.EDIT_ORGANISATION, hidden = true)
class EditOrganisationView extends ActingPage {

    private final Organisations organisations;

    EditOrganisationView(Actors actors, Organisations organisations) {
        super(actors);
        this.organisations = organisations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        OrganisationId id = named(event, "id", OrganisationId::parse);
        OrganisationDetails details = organisations.details(actor, id);
        if (!details.allows(Permission.EDIT_ORGANISATION)) {
            throw new NotFound();
        }
        OrganisationDetails.Inside inside = inside(details);
        title(getTranslation("organisation.edit.title"));
        Difference<EditOrganisation> difference = new Difference<>(
                new EditOrganisation(id, inside.version(), inside.profile()),
                () -> now(id),
                (mine, theirs) -> OrganisationForm.differences(language()).draw(mine.profile(), theirs.profile()));
        CommandForm<OrganisationProfile> form = OrganisationForm.of(
                        language(), new TextField(), new Div(), name -> {}, "")
                .filled(inside.profile())
                .submit(getTranslation("shared.verb.save"), profile -> {
                    EditOrganisation command =
                            new EditOrganisation(id, difference.seen().version(), profile);
                    difference.guard(command, () -> save(command));
                });
        PageHeader header = new PageHeader(getTranslation("organisation.edit.title"))
                .back(details.summary().name().text(), path(OrganisationLinks.of(id)));
        if (details.status() == OrganisationStatus.VERIFIED) {
            header.lead(getTranslation("organisation.edit.verified-anew"));
        }
        add(header, difference, form);
    }

    private static OrganisationDetails.Inside inside(OrganisationDetails details) {
        return Optional.ofNullable(details.inside()).orElseThrow(NotFound::new);
    }

    private EditOrganisation now(OrganisationId id) {
        OrganisationDetails.Inside now = inside(organisations.details(actor(), id));
        return new EditOrganisation(id, now.version(), now.profile());
    }

    private void save(EditOrganisation command) {
        organisations.edit(actor(), command);
        done("shared.verb.saved", OrganisationLinks.of(command.id()));
    }
}
