package org.partnershipportal.overview.notification;

import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.exchange.workinggroup.Discussions;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies those whom something in a working group concerns. Of a request nobody is told but whoever decides on it; a State
 * that chairs learns nothing of requests of its own country's NHRI and civil society (R4.3).
 */
@Component
@Profile("!bench") // thousands of groups are made there, and nobody shall be told of each
class WorkingGroupNotifications {

    /** What is said. */
    enum Says implements Message {
        SEAT_REQUESTED(NoticeKind.INVITATION),
        SEAT_OFFERED(NoticeKind.INVITATION),
        CHAIR_OFFERED(NoticeKind.INVITATION),
        SEAT_GRANTED(NoticeKind.DECISION),
        SEAT_DECLINED(NoticeKind.DECISION),
        SEAT_REINSTATED(NoticeKind.DECISION),
        GROUP_OPENED(NoticeKind.DECISION),
        PROPOSAL_ENDED(NoticeKind.DECISION),
        MEMBER_MENTIONED(NoticeKind.WORKING_GROUP),
        SEAT_OFFER_TAKEN_BACK(NoticeKind.WORKING_GROUP),
        SEAT_OFFER_ACCEPTED(NoticeKind.WORKING_GROUP),
        SEAT_OFFER_TURNED_DOWN(NoticeKind.WORKING_GROUP),
        SEAT_LEFT(NoticeKind.WORKING_GROUP),
        GROUP_ROLE_GIVEN(NoticeKind.WORKING_GROUP),
        CHAIR_TAKEN(NoticeKind.WORKING_GROUP),
        GROUP_WITHOUT_LEADER(NoticeKind.WORKING_GROUP),
        GROUP_ENDED(NoticeKind.WORKING_GROUP);

        private final NoticeKind kind;

        Says(NoticeKind kind) {
            this.kind = kind;
        }

        @Override
        public NoticeKind kind() {
            return kind;
        }
    }

    /** Who works for an organisation, and may do what is asked. */
    private static final Set<MemberRole> WORKING = Set.of(MemberRole.OWNER, MemberRole.SIGNATORY, MemberRole.EDITOR);

    private final Notices notices;
    private final Seats seats;
    private final Discussions discussions;
    private final MemberDirectory members;
    private final Persons persons;

    WorkingGroupNotifications(
            Notices notices, Seats seats, Discussions discussions, MemberDirectory members, Persons persons) {
        this.notices = notices;
        this.seats = seats;
        this.discussions = discussions;
        this.members = members;
        this.persons = persons;
    }

    @ApplicationModuleListener
    void on(WorkingGroupEvent event) {
        switch (event) {
            case WorkingGroupEvent.SeatRequested e ->
                deciding(e, Says.SEAT_REQUESTED, WorkingGroupLinks.request(e.group(), e.seat()));
            case WorkingGroupEvent.RequestTakenBack e -> settled(e);
            case WorkingGroupEvent.SeatOffered e -> own(e, Says.SEAT_OFFERED);
            case WorkingGroupEvent.ChairOffered e -> own(e, Says.CHAIR_OFFERED);
            case WorkingGroupEvent.SeatGranted e -> {
                settled(e);
                own(e, Says.SEAT_GRANTED);
            }
            case WorkingGroupEvent.SeatDeclined e -> {
                settled(e);
                own(e, Says.SEAT_DECLINED);
            }
            case WorkingGroupEvent.SeatReinstated e -> own(e, Says.SEAT_REINSTATED);
            case WorkingGroupEvent.OfferTakenBack e -> own(e, Says.SEAT_OFFER_TAKEN_BACK);
            case WorkingGroupEvent.MemberMentioned e -> mentioned(e);
            case WorkingGroupEvent.RoleGiven e -> own(e, Says.GROUP_ROLE_GIVEN);
            case WorkingGroupEvent.OfferAccepted e -> deciding(e, Says.SEAT_OFFER_ACCEPTED, page(e));
            case WorkingGroupEvent.OfferTurnedDown e -> deciding(e, Says.SEAT_OFFER_TURNED_DOWN, page(e));
            case WorkingGroupEvent.SeatLeft e -> {
                closed(e, e.organisation());
                deciding(e, Says.SEAT_LEFT, page(e));
            }
            case WorkingGroupEvent.ChairTaken e -> sitting(e, Says.CHAIR_TAKEN);
            case WorkingGroupEvent.LeaderLost e -> secretariat(e, Says.GROUP_WITHOUT_LEADER);
            case WorkingGroupEvent.GroupEnded e -> {
                seats.sitting(Actor.system(), e.group()).forEach(member -> closed(e, member));
                sitting(e, Says.GROUP_ENDED);
            }
            case WorkingGroupEvent.GroupOpened e -> tell(e, e.proposer(), Says.GROUP_OPENED, page(e));
            case WorkingGroupEvent.ProposalEnded e -> tell(e, e.proposer(), Says.PROPOSAL_ENDED, page(e));
            default -> {
                // The secretariat finds proposals among what needs it now; the rest is read on the group's page.
            }
        }
    }

    private static String page(WorkingGroupEvent event) {
        return WorkingGroupLinks.page(event.group());
    }

    private void mentioned(WorkingGroupEvent.MemberMentioned event) {
        tell(
                event,
                event.organisation(),
                discussions.told(Actor.system(), event.group(), event.seat()),
                Says.MEMBER_MENTIONED,
                WorkingGroupLinks.thread(event.group(), event.thread()));
    }

    /** The member no longer reads what stands below the group's page, such as its meetings; no email leads it there still. */
    private void closed(WorkingGroupEvent event, OrganisationId member) {
        notices.settleBelow(
                Actor.system(),
                members.find(Actor.system(), member, EnumSet.allOf(MemberRole.class)),
                Acting.organisation(member.value()),
                page(event));
    }

    private void own(WorkingGroupEvent.OfSeat event, Message message) {
        tell(event, event.organisation(), message, page(event));
    }

    /** Whoever decides on the seat, or would; the secretariat finds it among what needs it now. */
    private void deciding(WorkingGroupEvent.OfSeat event, Message message, String path) {
        seats.deciding(Actor.system(), event.group(), event.seat())
                .filter(deciding -> !deciding.organisation().equals(event.organisation()))
                .ifPresent(deciding -> tell(event, deciding.organisation(), deciding.people(), message, path));
    }

    /** Others of the same organisation were asked too; no email asks them still. */
    private void settled(WorkingGroupEvent.OfSeat event) {
        seats.sitting(Actor.system(), event.group())
                .forEach(member -> notices.settle(
                        Actor.system(),
                        members.find(Actor.system(), member, WORKING),
                        Acting.organisation(member.value()),
                        WorkingGroupLinks.request(event.group(), event.seat())));
    }

    private void sitting(WorkingGroupEvent event, Message message) {
        seats.sitting(Actor.system(), event.group()).forEach(member -> tell(event, member, message, page(event)));
    }

    private void secretariat(WorkingGroupEvent event, Message message) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        persons.allHolding(Actor.system(), StaffRole.SECRETARIAT),
                        message,
                        Acting.STAFF,
                        page(event)));
    }

    private void tell(WorkingGroupEvent event, OrganisationId to, Message message, String path) {
        tell(event, to, members.find(Actor.system(), to, WORKING), message, path);
    }

    private void tell(WorkingGroupEvent event, OrganisationId to, Set<PersonId> people, Message message, String path) {
        notices.tell(Actor.system(), Notify.about(event, people, message, Acting.organisation(to.value()), path));
    }
}
