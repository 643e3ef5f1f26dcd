package org.partnershipportal.overview.atlas.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.overview.atlas.AtlasLinks;
import org.partnershipportal.overview.atlas.States;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.Country;

/** UC-ATL-01: find a State; what is looked for is in the address. */
@Route(":acting/states")
@OpenTo(Permission.READ)
class StateListView extends ActingPage {

    private final States states;

    StateListView(Actors actors, States states) {
        super(actors);
        this.states = states;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.states"));
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "atlas.list.");
        Supplier<String> text = filters.text("text");
        add(
                new PageHeader(getTranslation("plain.layout.states")).lead(getTranslation("atlas.list.lead")),
                new ListPage(
                                "atlas.list.",
                                filters,
                                (from, max) -> Slice.part(states.find(actor(), language(), text.get()), from, max)
                                        .map(this::row))
                        .show());
    }

    private Row row(Country state) {
        Row row = new Row(new AppLink(state.name(language()), path(AtlasLinks.page(state.code()))));
        state.group().ifPresent(group -> row.meta(getTranslation(group.key())));
        return row;
    }
}
