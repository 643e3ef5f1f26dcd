package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.meeting.CancelMeeting;
import org.partnershipportal.exchange.meeting.FixDate;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.meeting.MeetingStage;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.meeting.PlanMeeting;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Who is told of meetings of a working group")
class MeetingNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private WorkingGroupStage stage;

    @Autowired
    private MeetingStage make;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Seats seats;

    @Autowired
    private WorkingGroups groups;

    @Autowired
    private Notices notices;

    private final String title = "Growing old " + UUID.randomUUID();

    private List<NoticeRow> told(OrganisationStage.Founded whom, WorkingGroupId id) {
        return notices.inbox(Actor.person(whom.founder()), 0, 100).rows().stream()
                .filter(row -> row.address().startsWith(whom.id() + "/" + MeetingLinks.list(id) + "/"))
                .toList();
    }

    @Test
    @DisplayName(
            "all members are told of dates, of the one that is fixed and of a meeting that is cancelled, States too")
    void tellsAllMembersOfDates() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        stage.ask(id, stage.nhri);
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.proposed(chair, id);
        for (OrganisationStage.Founded member : List.of(stage.women, stage.ministry)) {
            await().atMost(PATIENCE).until(() -> told(member, id).size() == 1);
            assertThat(told(member, id).getFirst().address())
                    .isEqualTo(member.id() + "/" + MeetingLinks.page(id, meeting));
        }
        meetings.plan(chair, new PlanMeeting(meeting, 1, "Draft 4", ""));
        meetings.fix(chair, new FixDate(meeting, 2, 0, "Room 7"));
        await().atMost(PATIENCE).until(() -> told(stage.ministry, id).size() == 2);
        meetings.plan(chair, new PlanMeeting(meeting, 3, "Draft 4", "Room 7"));
        meetings.plan(chair, new PlanMeeting(meeting, 4, "Draft 4", "Room 8"));
        await().atMost(PATIENCE).until(() -> told(stage.ministry, id).size() == 3);
        assertThat(told(stage.ministry, id))
                .filteredOn(row -> row.message().equals(MeetingNotifications.Says.MEETING_CHANGED))
                .as("once: neither while no date is fixed, nor if nothing changed")
                .hasSize(1);
        meetings.cancel(chair, new CancelMeeting(meeting, "Strike"));
        await().atMost(PATIENCE).until(() -> told(stage.ministry, id).size() == 4);
        assertThat(told(stage.network, id)).as("who did it").isEmpty();
        assertThat(told(stage.nhri, id)).isEmpty();
    }

    @Test
    @DisplayName("all members are told that a meeting was not held, and nobody of the minutes that say otherwise")
    void tellsAllMembersThatAMeetingWasNotHeld() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        for (OrganisationStage.Founded member : List.of(stage.women, stage.ministry)) {
            await().atMost(PATIENCE).until(() -> told(member, id).size() == 2);
        }
        make.after(chair, id, meeting, () -> {
            meetings.cancel(chair, new CancelMeeting(meeting, "Nobody came"));
            for (OrganisationStage.Founded member : List.of(stage.women, stage.ministry)) {
                await().atMost(PATIENCE).until(() -> told(member, id).size() == 3);
                assertThat(told(member, id))
                        .filteredOn(row -> row.message().equals(MeetingNotifications.Says.MEETING_NOT_HELD))
                        .extracting(NoticeRow::address)
                        .containsExactly(member.id() + "/" + MeetingLinks.page(id, meeting));
            }
            make.record(chair, id, meeting, "All agreed", stage.network);
            make.given(chair, meeting, stage.women, 30);
            await().atMost(PATIENCE).until(() -> told(stage.women, id).size() == 4);
            assertThat(told(stage.ministry, id)).hasSize(3);
        });
        assertThat(told(stage.network, id)).as("who did it").isEmpty();
    }

    @Test
    @DisplayName("once the group has ended, what waited for each of its members counts as seen, and nothing else does")
    void settlesWhatWaitsWhenTheGroupEnds() {
        WorkingGroupId id = stage.open(title);
        WorkingGroupId other = stage.open(title + " again");
        Actor chair = stage.as(stage.network);
        for (WorkingGroupId each : List.of(id, other)) {
            stage.sit(each, stage.network, stage.women, SeatRole.MEMBER);
            stage.sit(each, stage.network, stage.ministry, SeatRole.MEMBER);
            make.proposed(chair, each);
        }
        for (OrganisationStage.Founded member : List.of(stage.women, stage.ministry)) {
            await().atMost(PATIENCE)
                    .until(() ->
                            told(member, id).size() == 1 && told(member, other).size() == 1);
            assertThat(told(member, id)).noneMatch(NoticeRow::read);
        }
        groups.end(chair, id, new Reason("Done", "en"));
        for (OrganisationStage.Founded member : List.of(stage.women, stage.ministry)) {
            await().atMost(PATIENCE).until(() -> told(member, id).stream().allMatch(NoticeRow::read));
            assertThat(told(member, other)).as("of another group").noneMatch(NoticeRow::read);
        }
    }

    @Test
    @DisplayName("only its owner is told of a decision; once the member has left no email leads there")
    void tellsTheOwnerOfADecision() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.held(chair, id, stage.network);
        await().atMost(PATIENCE)
                .until(() -> told(stage.women, id).size() == 2
                        && told(stage.ministry, id).size() == 2);
        make.given(chair, meeting, stage.women, 30);
        await().atMost(PATIENCE).until(() -> told(stage.women, id).size() == 3);
        assertThat(told(stage.ministry, id)).hasSize(2);
        assertThat(told(stage.women, id)).noneMatch(NoticeRow::read);
        seats.leave(stage.as(stage.women), id, stage.own(stage.women, id), new Reason("No staff", "en"));
        await().atMost(PATIENCE).until(() -> told(stage.women, id).stream().allMatch(NoticeRow::read));
    }
}
