package org.partnershipportal.overview.notification;

import java.util.Set;
import org.partnershipportal.exchange.meeting.MeetingEvent;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies members of meetings of their working group, and an organisation of what it is to do. No notification contains a date,
 * a topic or a decision.
 */
@Component
@Profile("!bench") // thousands of groups are made there, and nobody shall be told of each
class MeetingNotifications {

    /** What is said. */
    enum Says implements Message {
        MEETING_PROPOSED,
        MEETING_FIXED,
        MEETING_CHANGED,
        MEETING_CANCELLED,
        MEETING_NOT_HELD,
        MEETING_DECISION_GIVEN;

        @Override
        public NoticeKind kind() {
            return NoticeKind.WORKING_GROUP;
        }
    }

    private final Notices notices;
    private final MembersSpace space;

    MeetingNotifications(Notices notices, MembersSpace space) {
        this.notices = notices;
        this.space = space;
    }

    @ApplicationModuleListener
    void on(MeetingEvent event) {
        switch (event) {
            case MeetingEvent.DatesProposed e -> tellAll(e, Says.MEETING_PROPOSED);
            case MeetingEvent.DateFixed e -> tellAll(e, Says.MEETING_FIXED);
            case MeetingEvent.MeetingPlanned e when e.fixed() -> tellAll(e, Says.MEETING_CHANGED);
            case MeetingEvent.MeetingCancelled e -> tellAll(e, Says.MEETING_CANCELLED);
            case MeetingEvent.MeetingNotHeld e -> tellAll(e, Says.MEETING_NOT_HELD);
            case MeetingEvent.DecisionGiven e ->
                tell(
                        e,
                        Says.MEETING_DECISION_GIVEN,
                        e.owner(),
                        space.told(Actor.system(), e.group(), false).getOrDefault(e.owner(), Set.of()));
            default -> {
                // The rest is read on the meeting's page.
            }
        }
    }

    private void tellAll(MeetingEvent event, Says says) {
        space.told(Actor.system(), event.group(), false).forEach((member, people) -> tell(event, says, member, people));
    }

    private void tell(MeetingEvent event, Says says, OrganisationId member, Set<PersonId> people) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        people,
                        says,
                        Acting.organisation(member.value()),
                        MeetingLinks.page(event.group(), event.meeting())));
    }
}
