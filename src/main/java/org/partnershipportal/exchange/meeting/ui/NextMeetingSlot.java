package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.partnershipportal.exchange.meeting.MeetingDetails;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.meeting.NextMeeting;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;

/** On a working group's page: its next meeting, whole for its members (picture 12a), and for others when it is (picture 11). */
@org.springframework.stereotype.Component
class NextMeetingSlot extends ActingSlot<WorkingGroupId> {

    private final Actors actors;
    private final Meetings meetings;

    NextMeetingSlot(Actors actors, Meetings meetings) {
        super(actors, "workinggroup-next", WorkingGroupId::parse);
        this.actors = actors;
        this.meetings = meetings;
    }

    @Override
    protected Optional<? extends Component> fill(Actor actor, Acting acting, WorkingGroupId group) {
        return meetings.next(actor, group)
                .<Component>map(meeting -> {
                    Div place = new Div();
                    show(place, acting, group, meeting);
                    return place;
                })
                .or(() -> meetings.published(actor, group).map(this::day));
    }

    /** Day, time and zone alone: the agenda is read on the public page, the place and who comes by members only. */
    private Card day(NextMeeting meeting) {
        MeetingWording wording = new MeetingWording(actors.reader());
        return new Card(wording.text("meeting.list.next"), new Paragraph(meeting.line(wording.language())));
    }

    private void show(Div place, Acting acting, WorkingGroupId group, MeetingDetails meeting) {
        MeetingWording wording = new MeetingWording(actors.reader());
        place.removeAll();
        Div both = new Div(
                NextMeetingCard.when(
                        meeting,
                        wording,
                        meetings,
                        () -> actors.current(acting),
                        () -> meetings.next(actors.current(acting), group)
                                .ifPresent(now -> show(place, acting, group, now))),
                NextMeetingCard.agenda(meeting, wording));
        both.addClassName("two");
        place.add(new Card(
                wording.text("meeting.list.next"),
                both,
                new AppLink(
                        wording.text("meeting.list.who"),
                        acting.segment() + "/" + MeetingLinks.page(group, meeting.id()))));
    }
}
