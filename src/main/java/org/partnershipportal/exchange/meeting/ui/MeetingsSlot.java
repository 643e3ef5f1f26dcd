package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;

/** In the members' space of a working group's page: the way to its meetings, for its members. */
@org.springframework.stereotype.Component
class MeetingsSlot extends ActingSlot<WorkingGroupId> {

    private final Actors actors;
    private final Meetings meetings;

    MeetingsSlot(Actors actors, Meetings meetings) {
        super(actors, "workinggroup-space", WorkingGroupId::parse);
        this.actors = actors;
        this.meetings = meetings;
    }

    @Override
    protected Optional<? extends Component> fill(Actor actor, Acting acting, WorkingGroupId group) {
        return meetings.find(actor, group)
                .map(inside -> new AppLink(
                        new MeetingWording(actors.reader()).text("meeting.list.title"),
                        acting.segment() + "/" + MeetingLinks.list(inside.id())));
    }
}
