package org.partnershipportal.exchange.practice.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.partnershipportal.exchange.practice.PracticeFilter;
import org.partnershipportal.exchange.practice.PracticeKind;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.practice.PracticePart;
import org.partnershipportal.exchange.practice.PracticeRow;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.Filters.Filter;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** UC-PRA-01: find a practice; the filters are in the address. */
@Route(":acting/practices")
@OpenTo(Permission.READ)
class PracticeListView extends ActingPage {

    private final Practices practices;

    PracticeListView(Actors actors, Practices practices) {
        super(actors);
        this.practices = practices;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.practices"));
        PageHeader header =
                new PageHeader(getTranslation("plain.layout.practices")).lead(getTranslation("practice.list.lead"));
        if (practices.mayWrite(actor)) {
            header.primary(new AppLink(getTranslation("practice.new.verb"), path(PracticeLinks.NEW)));
        }
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "practice.list.");
        Supplier<PracticeFilter> wanted = wanted(filters);
        PracticeWording wording = new PracticeWording(reader());
        add(
                header,
                new ListPage(
                                "practice.list.",
                                filters,
                                (from, max) -> practices
                                        .list(actor(), wanted.get(), from, max)
                                        .map(row -> row(row, wording)))
                        .show());
    }

    private Supplier<PracticeFilter> wanted(Filters filters) {
        Supplier<String> text = filters.text("text");
        Filter<CountryCode> country = ReferenceFields.country(filters, "country", language());
        Filter<PracticeKind> kind = filters.choice("kind", PracticeKind.values(), PracticeKind::key);
        Filter<String> theme = ReferenceFields.theme(filters, "theme", language());
        Filter<RuleRef> rule = ReferenceFields.rule(filters, "rule", language());
        Filter<String> whose = filters.only("whose", "ours", getTranslation("practice.list.ours"));
        return () -> new PracticeFilter(
                text.get(), country.value(), kind.value(), theme.value(), rule.value(), whose.value() != null);
    }

    private Row row(PracticeRow found, PracticeWording wording) {
        Row row = new Row(
                new AppLink(new TextWithLanguage(found.title(), language()), path(PracticeLinks.page(found.id()))));
        if (found.kind() != null) {
            row.meta(getTranslation(found.kind().key()));
        }
        String places = PracticePart.places(found.countries(), found.reach(), language());
        if (!places.isEmpty()) {
            row.meta(places);
        }
        wording.author(found.author()).forEach(row::meta);
        return row.end(wording.status(found.status(), found.hidden()));
    }
}
