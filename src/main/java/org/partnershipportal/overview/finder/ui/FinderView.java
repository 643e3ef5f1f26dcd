package org.partnershipportal.overview.finder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.Supplier;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.overview.finder.Finder;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;

/** UC-FND-01: find a record of any kind by words of its title, name or purpose; the words are in the address. */
@Route(":acting/search")
@OpenTo(Permission.READ)
class FinderView extends ActingPage {

    private final Finder finder;

    FinderView(Actors actors, Finder finder) {
        super(actors);
        this.finder = finder;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("finder.page.title"));
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "finder.page.");
        Supplier<String> words = filters.text("text");
        Div results = new Div();
        results.addClassName("stack");
        filters.onChange(() -> show(words.get(), filters, results));
        add(
                new PageHeader(getTranslation("finder.page.title")).lead(getTranslation("finder.page.lead")),
                filters,
                results);
        show(words.get(), filters, results);
    }

    private void show(String words, Filters filters, Div results) {
        List<FoundKind> found = finder.find(actor(), language(), words);
        filters.found(words.isBlank() ? "" : getTranslation("finder.page.found", FoundKind.count(found)));
        results.removeAll();
        if (found.isEmpty() && !words.isBlank()) {
            results.add(new EmptyState(getTranslation("finder.page.none")));
        }
        found.forEach(kind -> results.add(card(kind)));
    }

    private Card card(FoundKind kind) {
        Rows rows = Rows.bare();
        kind.first().forEach(record -> rows.add(row(record)));
        Card card = new Card(getTranslation(kind.key()), rows);
        if (kind.hasMore()) {
            card.add(new AppLink(getTranslation(kind.more(), kind.total()), path(kind.list())));
        }
        return card;
    }

    private Row row(FoundRecord record) {
        Component title = record.isInside()
                ? new AppLink(new TextWithLanguage(record.title(), language()), path(record.inside()))
                : new PlainLink(record.title().text(), language().tag() + record.page());
        Row row = new Row(title);
        if (!record.besides().isEmpty()) {
            row.meta(record.besides());
        }
        if (!record.standing().isEmpty()) {
            row.meta(getTranslation(record.standing()));
        }
        return row;
    }
}
