package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Toasts;
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

/** UC-ORG-04: change what an organisation says of itself. */
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
        OrganisationId id = OrganisationPaths.id(event);
        OrganisationDetails details = organisations.details(actor, id);
        if (!details.allows(Permission.EDIT_ORGANISATION)) {
            throw new NotFound();
        }
        OrganisationDetails.Inside inside = inside(details);
        title(getTranslation("organisation.edit.title"));
        Div differences = new Div();
        differences.getElement().setAttribute("role", "alert");
        OrganisationForm form = new OrganisationForm(language(), new Div());
        form.fill(inside.profile());
        Opened opened = new Opened(id, form, differences, inside.version());
        form.submit(new Button(getTranslation("organisation.edit.save"), click -> opened.save()));
        PageHeader header = new PageHeader(getTranslation("organisation.edit.title"))
                .back(details.summary().name().text(), path(OrganisationLinks.of(id)));
        if (details.status() == OrganisationStatus.VERIFIED) {
            header.lead(getTranslation("organisation.edit.verified-anew"));
        }
        add(header, differences, form);
    }

    private static OrganisationDetails.Inside inside(OrganisationDetails details) {
        return Optional.ofNullable(details.inside()).orElseThrow(NotFound::new);
    }

    /** The form and the version of the record that it was opened with. */
    private final class Opened {

        private final OrganisationId id;
        private final OrganisationForm form;
        private final Div differences;
        private long version;

        Opened(OrganisationId id, OrganisationForm form, Div differences, long version) {
            this.id = id;
            this.form = form;
            this.differences = differences;
            this.version = version;
        }

        void save() {
            form.read().ifPresent(profile -> {
                OrganisationDetails.Inside now = inside(organisations.details(actor(), id));
                if (now.version() != version) {
                    showDifferences(now.profile(), profile);
                    version = now.version();
                } else if (form.run(() -> organisations.edit(actor(), new EditOrganisation(id, version, profile)))) {
                    Toasts.done(getTranslation("organisation.edit.saved"));
                    UI.getCurrent().navigate(path(OrganisationLinks.of(id)));
                }
            });
        }

        /** The later one sees what the earlier one wrote; only a second, knowing save replaces it. */
        private void showDifferences(OrganisationProfile theirs, OrganisationProfile mine) {
            OrganisationWording wording = new OrganisationWording(language());
            Facts facts = Facts.lines();
            difference(facts, "organisation.form.name", theirs.name(), mine.name());
            difference(
                    facts,
                    "organisation.form.language",
                    wording.languageName(theirs.language()),
                    wording.languageName(mine.language()));
            difference(facts, "organisation.form.type", type(wording, theirs), type(wording, mine));
            difference(
                    facts,
                    "organisation.form.country",
                    wording.country(theirs.country()),
                    wording.country(mine.country()));
            difference(facts, "organisation.form.purpose", theirs.purpose(), mine.purpose());
            difference(facts, "organisation.form.e-mail", theirs.eMail(), mine.eMail());
            difference(facts, "organisation.form.website", theirs.website(), mine.website());
            differences.removeAll();
            differences.add(new Card(getTranslation("shared.refusal.changed-meanwhile"), facts));
        }

        private void difference(Facts facts, String label, String theirs, String mine) {
            if (!theirs.equals(mine)) {
                facts.fact(
                        getTranslation(label),
                        new Div(getTranslation("organisation.edit.theirs", theirs)),
                        new Div(getTranslation("organisation.edit.mine", mine)));
            }
        }

        private String type(OrganisationWording wording, OrganisationProfile profile) {
            return profile.type() == null ? "" : wording.typeAndGroup(profile.type());
        }
    }
}
