package org.partnershipportal.exchange.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;

/** A meeting that walks its verbs, and the group of which it is one. */
final class MeetingFixtures {

    static final ActorRef BY = Actor.system().ref();

    /** 11 o'clock in Geneva. */
    static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");

    static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    static final WorkingGroupId GROUP = new WorkingGroupId(UUID.randomUUID());
    static final OrganisationId NETWORK = new OrganisationId(UUID.randomUUID());
    static final OrganisationId WOMEN = new OrganisationId(UUID.randomUUID());
    static final LocalDateTime FIRST = LocalDateTime.of(2026, 12, 10, 14, 0);
    static final LocalDateTime SECOND = LocalDateTime.of(2026, 12, 11, 9, 0);

    private MeetingFixtures() {}

    static ProposeMeeting proposing(@Nullable ZoneId zone, int minutes, String agenda, LocalDateTime... starts) {
        return new ProposeMeeting(
                UUID.randomUUID(), GROUP, Arrays.asList(starts), zone, minutes, agenda, "Room 7", "en");
    }

    static Meeting proposed() {
        return new Meeting(proposing(GENEVA, 90, "Minutes\nDraft 3", FIRST, SECOND), NETWORK, BY, AT);
    }

    static Meeting fixed() {
        Meeting meeting = proposed();
        meeting.fix(new FixDate(meeting.id(), 1, 0, "https://meet.example.org/7"), BY, AT);
        return meeting;
    }

    /** The association wrote its minutes. */
    static Meeting held() {
        Meeting meeting = fixed();
        meeting.record(recording(meeting, NETWORK), Set.of(NETWORK, WOMEN), WOMEN, BY, after(meeting));
        return meeting;
    }

    static Meeting cancelled() {
        Meeting meeting = fixed();
        meeting.cancel(new CancelMeeting(meeting.id(), "Strike"), false, BY, AT);
        return meeting;
    }

    static Meeting notHeld() {
        Meeting meeting = fixed();
        meeting.cancel(new CancelMeeting(meeting.id(), "Nobody came"), false, BY, after(meeting));
        return meeting;
    }

    static RecordMeeting recording(Meeting meeting, OrganisationId... came) {
        return new RecordMeeting(meeting.id(), meeting.edition(), Set.of(came), "All agreed");
    }

    static Instant after(Meeting meeting) {
        return meeting.startsAt().plusSeconds(7200);
    }

    static AnswerDates answering(Meeting meeting, DateAnswer... answers) {
        return new AnswerDates(meeting.id(), List.of(answers));
    }

    static GiveDecision giving(Meeting meeting, OrganisationId owner, LocalDate due) {
        return new GiveDecision(UUID.randomUUID(), meeting.id(), "Ask 12 ministries", owner, due);
    }

    /** The group for who discusses or leads. */
    static InsideGroup inside(boolean discusses, boolean leads, OrganisationId... guarded) {
        return new InsideGroup(
                GROUP,
                new LocalizedText("Growing old in prison", "en"),
                false,
                discusses,
                discusses,
                leads,
                leads,
                Set.copyOf(Arrays.asList(guarded)));
    }

    static Actor member(MemberRole... roles) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(
                        NETWORK.value(),
                        "Network",
                        Set.of(roles),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }
}
