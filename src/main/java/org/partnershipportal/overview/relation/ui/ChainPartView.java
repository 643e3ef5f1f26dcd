package org.partnershipportal.overview.relation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.overview.relation.ChainPlace;
import org.partnershipportal.overview.relation.Chains;
import org.partnershipportal.overview.relation.LinkedRecord;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-REL-01: read all records of one stage of a chain. */
@Route(":acting/chain/:kind/:id/:place")
@OpenTo(Permission.READ)
class ChainPartView extends ActingPage {

    private final Chains chains;

    ChainPartView(Actors actors, Chains chains) {
        super(actors);
        this.chains = chains;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        ContentRef named = new ContentRef(named(event, "kind", Optional::of), named(event, "id", Optional::of));
        ChainPlace place = named(event, "place", ChainPlace::parse);
        LinkedRecord record = chains.record(actor, language(), named);
        LinkWording wording = new LinkWording(language(), acting());
        title(getTranslation(place.stage().key()));
        add(
                new PageHeader(getTranslation(place.stage().key()))
                        .back(record.title().text(), path(record.chain()))
                        .lead(getTranslation(place.way().key())),
                new ListPage(
                                "relation.chain.",
                                (from, max) -> chains.part(actor(), language(), named, place, from, max)
                                        .map(one -> ChainView.row(one, wording)))
                        .show());
    }
}
