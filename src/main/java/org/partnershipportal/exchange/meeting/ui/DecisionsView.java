package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.meeting.Decisions;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-13: all decisions of a working group, for its members. */
@Route(":acting/groups/:id/meetings/decisions")
@OpenTo(Permission.READ)
class DecisionsView extends ActingPage {

    private final Meetings meetings;
    private final Decisions decisions;

    DecisionsView(Actors actors, Meetings meetings, Decisions decisions) {
        super(actors);
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        String group = meetings.group(actor, id).title().text();
        title(getTranslation("meeting.decision.all"));
        add(
                new PageHeader(getTranslation("meeting.decision.all"))
                        .back(getTranslation("meeting.list.title"), path(MeetingLinks.list(id)))
                        .lead(group),
                new DecisionList(decisions, this::actor, id, acting().segment(), new MeetingWording(reader()), now())
                        .of("meeting.decision.", null, (from, max) -> decisions.list(actor(), id, false, from, max)));
    }
}
