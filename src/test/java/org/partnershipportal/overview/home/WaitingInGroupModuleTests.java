package org.partnershipportal.overview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextStage;
import org.partnershipportal.exchange.meeting.Decisions;
import org.partnershipportal.exchange.meeting.GiveDecision;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.meeting.MeetingStage;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for a reader in one working group, on its page. */
@PortalModuleTest
class WaitingInGroupModuleTests {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Autowired
    WorkList work;

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    DraftTextStage writing;

    @Autowired
    MeetingStage arranging;

    @Autowired
    Meetings meetings;

    @Autowired
    Decisions decisions;

    @Autowired
    Seats seats;

    @Autowired
    MovableClock clock;

    private final String title = "Growing old " + UUID.randomUUID();

    /** Chaired by the ministry and discussed by States; the network is deputy, the association rapporteur. */
    private WorkingGroupId chairedByState() {
        WorkingGroupId id = groups.open(WorkingGroupStage.charter(title, true));
        groups.sit(id, groups.network, groups.women, SeatRole.MEMBER);
        Actor first = groups.as(groups.network);
        seats.give(first, id, groups.seat(first, id, groups.women), SeatRole.RAPPORTEUR);
        groups.sit(id, groups.network, groups.ministry, SeatRole.CHAIR);
        Actor chair = groups.as(groups.ministry);
        seats.give(chair, id, groups.seat(chair, id, groups.network), SeatRole.DEPUTY);
        return id;
    }

    @Test
    @DisplayName("is what waits at home, of this group only, and nothing for everyone but its members")
    void hasWhatWaitsInThisGroupOnly() {
        WorkingGroupId id = chairedByState();
        Actor women = groups.as(groups.women);
        WorkingGroupId other = groups.open("Other " + title);
        groups.sit(other, groups.network, groups.women, SeatRole.MEMBER);
        arranging.proposed(groups.as(groups.network), other);
        assertThat(waiting(women, id)).isEmpty();
        arranging.proposed(groups.as(groups.ministry), id);
        assertThat(waiting(women, id)).containsExactly("meeting.task.answer");
        assertThat(waiting(women, other)).containsExactly("meeting.task.answer");
        for (Actor nobody : List.of(Actor.visitor(), groups.as(groups.nhri), organisations.secretariat())) {
            assertThat(waiting(nobody, id)).isEmpty();
        }
        assertThat(work.within(women, new ContentRef("partnership", id.toString()), ZURICH))
                .isEmpty();
        seats.leave(women, id, groups.own(groups.women, id), new Reason("No staff", "en"));
        assertThat(waiting(women, id)).isEmpty();
    }

    @Test
    @DisplayName("R4.3 a State that chairs has no trace of what its own asks or says there; the deputy decides")
    void keepsFromAStateWhatIsNotItsToDecide() {
        WorkingGroupId id = chairedByState();
        Actor state = groups.as(groups.ministry);
        Actor deputy = groups.as(groups.network);
        long before = work.count(state);
        groups.ask(id, groups.nhri);
        DraftTextId text = writing.published(deputy, id, "One");
        writing.comment(groups.as(groups.women), id, text, 1, "What the ministry did");
        assertThat(waiting(state, id)).isEmpty();
        assertThat(work.count(state)).as("nor in a count").isEqualTo(before);
        assertThat(work.waiting(state, ZURICH).count()).isEqualTo(before);
        assertThat(waiting(deputy, id))
                .as("a request is in its card, which names who asks")
                .containsExactly("grouptext.task.decide");
        assertThat(work.waiting(deputy, ZURICH).groups().values().stream()
                        .flatMap(List::stream)
                        .filter(task -> task.record().text().equals(title))
                        .map(OpenTask::verbKey))
                .as("at home it waits")
                .contains("workinggroup.task.decide");
    }

    @Test
    @DisplayName("minutes wait for who leads once a later meeting has begun; R4.3 not for a State whose own wrote them")
    void asksToApproveMinutes() {
        WorkingGroupId id = chairedByState();
        Actor state = groups.as(groups.ministry);
        Actor deputy = groups.as(groups.network);
        MeetingId meeting = arranging.held(state, id, groups.ministry);
        clock.at(meetings.details(state, id, meeting).startsAt().plusSeconds(7200), () -> {
            MeetingId later = arranging.fixed(state, id);
            assertThat(waiting(state, id)).doesNotContain("meeting.task.approve");
            arranging.after(state, id, later, () -> {
                assertThat(waiting(state, id)).contains("meeting.task.approve");
                long counted = work.count(state);
                arranging.record(groups.as(groups.women), id, meeting, "Women wrote this", groups.ministry);
                assertThat(waiting(state, id)).doesNotContain("meeting.task.approve");
                assertThat(work.count(state)).isEqualTo(counted - 1);
                assertThat(waiting(deputy, id)).contains("meeting.task.approve");
                meetings.approve(
                        deputy, meeting, meetings.details(deputy, id, meeting).edition());
                assertThat(waiting(deputy, id)).doesNotContain("meeting.task.approve");
            });
        });
    }

    @Test
    @DisplayName("names each of two decisions by its words")
    void namesDecisions() {
        WorkingGroupId id = chairedByState();
        Actor deputy = groups.as(groups.network);
        MeetingId meeting = arranging.held(deputy, id, groups.network);
        arranging.given(deputy, meeting, groups.women, 30);
        decisions.give(
                deputy,
                new GiveDecision(UUID.randomUUID(), meeting, "Write to prisons", groups.women.id(), arranging.day(31)));
        assertThat(tasks(groups.as(groups.women), id))
                .allSatisfy(task -> {
                    assertThat(task.verbKey()).isEqualTo("meeting.task.do");
                    assertThat(task.details().getFirst().args().toString()).contains(title);
                })
                .extracting(task -> task.record().text())
                .containsExactly("Ask 12 ministries", "Write to prisons");
    }

    private List<String> waiting(Actor actor, WorkingGroupId group) {
        return tasks(actor, group).stream().map(OpenTask::verbKey).toList();
    }

    private List<OpenTask> tasks(Actor actor, WorkingGroupId group) {
        return work.within(actor, group.ref(), ZURICH).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
