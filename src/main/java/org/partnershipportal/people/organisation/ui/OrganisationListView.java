package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Optional;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.ShowMore;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.people.organisation.OrganisationFilter;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.Countries;

/** UC-ORG-01: find an organisation. */
@Route(":acting/organisations")
@PermitAll
class OrganisationListView extends ActingPage {

    private static final String TEXT = "text";
    private static final String GROUP = "group";
    private static final String COUNTRY = "country";

    private final Organisations organisations;

    OrganisationListView(Actors actors, Organisations organisations) {
        super(actors);
        this.organisations = organisations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("organisation.list.title"));
        PageHeader header = new PageHeader(getTranslation("organisation.list.title"))
                .lead(getTranslation("organisation.list.lead"));
        if (organisations.mayRegister(actor)) {
            header.primary(new AppLink(getTranslation("organisation.list.register"), path(OrganisationLinks.NEW)));
        }
        add(header);
        Shown shown = new Shown(event);
        add(shown.filters, shown.list, shown.more);
        shown.load();
    }

    /** The list as it stands on the page. */
    private final class Shown {

        private final Wording wording = new Wording(language());
        private final Filters filters;
        private final Div list = new Div();
        private final ShowMore more = new ShowMore(this::showMore);
        private int limit = ShowMore.PAGE;

        Shown(BeforeEnterEvent event) {
            filters = new Filters(event.getLocation().getQueryParameters(), this::reload)
                    .text(TEXT, getTranslation("organisation.list.text"))
                    .choice(
                            GROUP,
                            getTranslation("organisation.list.group"),
                            Arrays.stream(StakeholderGroup.values())
                                    .map(group -> new Filters.Choice(group.realmRole(), getTranslation(group.key())))
                                    .toList())
                    .choice(
                            COUNTRY,
                            getTranslation("organisation.list.country"),
                            Countries.standard().all(language()).stream()
                                    .map(country ->
                                            new Filters.Choice(country.code().iso3(), country.name(language())))
                                    .toList());
        }

        private void reload() {
            limit = ShowMore.PAGE;
            load();
        }

        private void showMore() {
            limit += ShowMore.PAGE;
            load();
        }

        void load() {
            Slice<OrganisationRow> page = organisations.find(actor(), filter(), limit);
            list.removeAll();
            if (page.rows().isEmpty()) {
                list.add(new EmptyState(
                        getTranslation(filters.anySet() ? "organisation.list.none-found" : "organisation.list.none")));
            } else {
                list.add(new Rows(page.rows().stream().map(this::row).toList()));
            }
            filters.found(getTranslation("organisation.list.found", page.total()));
            more.update(page.rows().size(), page.total());
        }

        private Row row(OrganisationRow organisation) {
            Row row = new Row(new AppLink(
                            new TextWithLanguage(organisation.name(), language()),
                            path(OrganisationLinks.of(organisation.id()))))
                    .line(new TextWithLanguage(
                            new LocalizedText(
                                    organisation.purpose(), organisation.name().language()),
                            language()))
                    .meta(getTranslation(
                            "organisation.list.meta",
                            getTranslation(organisation.type().key()),
                            wording.country(organisation.country())));
            return row.end(wording.status(organisation.status()));
        }

        private OrganisationFilter filter() {
            Optional<StakeholderGroup> group = Arrays.stream(StakeholderGroup.values())
                    .filter(g -> g.realmRole().equals(filters.value(GROUP)))
                    .findFirst();
            return new OrganisationFilter(
                    filters.value(TEXT),
                    group.orElse(null),
                    CountryCode.parse(filters.value(COUNTRY)).orElse(null));
        }
    }
}
