package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.people.organisation.OrganisationFilter;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

/** UC-ORG-01: find an organisation. */
@Route(":acting/organisations")
@OpenTo(Permission.READ)
class OrganisationListView extends ActingPage {

    private final Organisations organisations;

    OrganisationListView(Actors actors, Organisations organisations) {
        super(actors);
        this.organisations = organisations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.organisations"));
        PageHeader header = new PageHeader(getTranslation("plain.layout.organisations"))
                .lead(getTranslation("organisation.list.lead"));
        if (organisations.mayRegister(actor)) {
            header.primary(new AppLink(getTranslation("organisation.new.title"), path(OrganisationLinks.NEW)));
        }
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "organisation.list.");
        Supplier<String> text = filters.text("text");
        Filters.Filter<StakeholderGroup> group =
                filters.choice("group", StakeholderGroup.values(), StakeholderGroup::key);
        Filters.Filter<CountryCode> country = ReferenceFields.country(filters, "country", language());
        OrganisationWording wording = new OrganisationWording(language());
        ListPage list = new ListPage(
                "organisation.list.",
                filters,
                (from, max) -> organisations
                        .find(actor(), new OrganisationFilter(text.get(), group.value(), country.value()), from, max)
                        .map(organisation -> row(organisation, wording)));
        add(header, list.show());
    }

    private Row row(OrganisationRow organisation, OrganisationWording wording) {
        Row row = new Row(new AppLink(
                        new TextWithLanguage(organisation.name(), language()),
                        path(OrganisationLinks.of(organisation.id()))))
                .line(new TextWithLanguage(
                        new LocalizedText(
                                organisation.purpose(), organisation.name().language()),
                        language()))
                .meta(getTranslation(
                        "shared.field.dotted",
                        getTranslation(organisation.type().key()),
                        wording.country(organisation.country())));
        return row.end(wording.status(organisation.status()));
    }
}
