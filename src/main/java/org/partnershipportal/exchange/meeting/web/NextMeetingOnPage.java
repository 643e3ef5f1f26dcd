package org.partnershipportal.exchange.meeting.web;

import java.util.Optional;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.meeting.NextMeeting;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The next meeting on a working group's public page: when it is, and its topics. */
@Component
class NextMeetingOnPage implements Slot.Filler {

    private final Meetings meetings;

    NextMeetingOnPage(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        if (!place.equals("groupSlot") || !(model.getAttribute("groupId") instanceof WorkingGroupId group)) {
            return Optional.empty();
        }
        Optional<NextMeeting> next = meetings.published(Actor.visitor(), group);
        next.ifPresent(meeting -> model.addAttribute("nextMeeting", meeting));
        return next.map(meeting -> new Slot.Fragment("meeting/parts", "next"));
    }
}
