package org.partnershipportal.overview.relation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.overview.relation.Links;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-REL-03: answer proposals to link one's records. */
@Route(":acting/links")
@OpenTo(Permission.READ)
class WaitingLinksView extends ActingPage {

    private final Links links;

    WaitingLinksView(Actors actors, Links links) {
        super(actors);
        this.links = links;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        title(getTranslation("relation.waiting.title"));
        LinkRows rows = new LinkRows(
                new LinkWording(language(), acting()),
                id -> act("relation.confirmed", () -> links.confirm(actor(), id)),
                id -> act("relation.declined", () -> links.decline(actor(), id)),
                id -> act("relation.withdrawn", () -> links.withdraw(actor(), id)));
        add(
                new PageHeader(getTranslation("relation.waiting.title")).lead(getTranslation("relation.waiting.lead")),
                new ListPage(
                                "relation.waiting.",
                                (from, max) -> links.waiting(actor(), language(), from, max)
                                        .map(rows::rowNamingOwn))
                        .show());
    }

    private void act(String said, Runnable act) {
        act.run();
        Toasts.done(getTranslation(said));
        show();
    }
}
