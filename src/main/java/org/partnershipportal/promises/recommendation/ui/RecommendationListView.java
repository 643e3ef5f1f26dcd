package org.partnershipportal.promises.recommendation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.Filters.Filter;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationFilter;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.promises.recommendation.RecommendationRow;
import org.partnershipportal.promises.recommendation.RecommendationStatus;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.Source;

/** UC-REC-01: find a recommendation; the filters are in the address. */
@Route(":acting/recommendations")
@OpenTo(Permission.READ)
class RecommendationListView extends ActingPage {

    private final Recommendations recommendations;

    RecommendationListView(Actors actors, Recommendations recommendations) {
        super(actors);
        this.recommendations = recommendations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.recommendations"));
        PageHeader header = new PageHeader(getTranslation("plain.layout.recommendations"))
                .lead(getTranslation("recommendation.list.lead"));
        if (recommendations.isOpenTo(actor, Permission.ENTER_RECOMMENDATION)) {
            header.primary(new AppLink(getTranslation("recommendation.new.title"), path(RecommendationLinks.NEW)));
        }
        if (recommendations.isOpenTo(actor, Permission.IMPORT_RECOMMENDATIONS)) {
            header.secondary(
                    new AppLink(getTranslation("recommendation.imports.title"), path(RecommendationLinks.IMPORTS)));
        }
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "recommendation.list.");
        Supplier<RecommendationFilter> wanted = wanted(filters);
        RecommendationWording wording = new RecommendationWording(reader());
        add(
                header,
                new ListPage(
                                "recommendation.list.",
                                filters,
                                (from, max) -> recommendations
                                        .list(actor(), wanted.get(), from, max)
                                        .map(row -> row(row, wording)))
                        .show());
    }

    private Supplier<RecommendationFilter> wanted(Filters filters) {
        Filter<CountryCode> state = ReferenceFields.country(filters, "state", language());
        Filter<Source> source = filters.choice("source", Source.values(), Source::key);
        Filter<String> theme = ReferenceFields.theme(filters, "theme", language());
        Filter<Integer> cycle = filters.choice("cycle", RecommendationFilter.CYCLES, String::valueOf, String::valueOf);
        Filter<Position> position = filters.choice("position", Position.values(), Position::key);
        Filter<RecommendationStatus> status =
                filters.choice("status", RecommendationStatus.values(), RecommendationStatus::key);
        Supplier<String> symbol = filters.text("symbol");
        return () -> new RecommendationFilter(
                symbol.get(),
                state.value(),
                source.value(),
                cycle.value(),
                position.value(),
                theme.value(),
                status.or(RecommendationStatus.CHECKED));
    }

    private Row row(RecommendationRow found, RecommendationWording wording) {
        Row row = new Row(new AppLink(
                new TextWithLanguage(found.text(), language()), path(RecommendationLinks.page(found.id()))));
        row.meta(wording.state(found.state()));
        row.meta(Wording.isolated(found.cited()));
        row.meta(
                found.recommenders().isEmpty()
                        ? found.body()
                        : wording.text("recommendation.list.by", wording.states(found.recommenders())));
        if (found.position() != null) {
            row.end(wording.position(found.position()));
        }
        return found.status().isPublic() ? row : row.end(wording.status(found.status()));
    }
}
