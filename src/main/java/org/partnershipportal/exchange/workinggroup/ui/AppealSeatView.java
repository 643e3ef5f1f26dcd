package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.AppealDrawing;

/** UC-GRP-07: appeal against a declined request. */
@Route(":acting/groups/:id/appeal")
@OpenTo(Permission.APPEAL)
class AppealSeatView extends ActingPage {

    private final WorkingGroups groups;
    private final Seats seats;

    AppealSeatView(Actors actors, WorkingGroups groups, Seats seats) {
        super(actors);
        this.groups = groups;
        this.seats = seats;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        WorkingGroupDetails details = groups.details(actor, id);
        title(getTranslation("shared.field.appeal"));
        add(new AppealDrawing(language())
                .of(
                        seats.appealing(actor, id),
                        new PageHeader(getTranslation("shared.field.appeal"))
                                .back(details.title().text(), path(WorkingGroupLinks.page(id))),
                        appeal -> {
                            seats.appeal(actor(), id, appeal.text());
                            done("moderation.appeal.sent", WorkingGroupLinks.page(id));
                        }));
    }
}
