package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Reminders of milestones, told to people")
class MilestoneRemindersModuleTests {

    private static final Instant A_WEEK_BEFORE = CommitmentFixtures.LEAP_DAY
            .plusDays(1)
            .atStartOfDay(CommitmentFixtures.GUAYAQUIL)
            .minusDays(7)
            .plusHours(1)
            .toInstant();

    @Autowired
    private MilestoneReminders reminders;

    @Autowired
    private Notices notices;

    @Autowired
    private Commitments commitments;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private MovableClock clock;

    private List<Message> told(OrganisationStage.Founded whom, CommitmentId id) {
        return notices.inbox(Actor.person(whom.founder()), 0, 100).rows().stream()
                .filter(row -> row.address().equals(whom.id() + "/" + CommitmentLinks.report(id)))
                .map(NoticeRow::message)
                .toList();
    }

    private Object tick() {
        reminders.tick();
        return true;
    }

    @Test
    void comeOnceThoughSeveralNodesSendThem() {
        CommitmentId id = stage.published("Mothers " + UUID.randomUUID());
        clock.at(A_WEEK_BEFORE, () -> {
            try {
                assertThat(atOnce(this::tick, this::tick)).doesNotHaveAnyElementsOfTypes(Throwable.class);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            reminders.tick();
        });
        assertThat(told(stage.ministry(), id)).containsExactly(MilestoneReminders.Says.MILESTONE_IN_A_WEEK);
        assertThat(told(stage.mission(), id)).isEmpty();
    }

    @Test
    void doNotComeOfAMilestoneThatWasReachedNorOfADraft() {
        CommitmentId reached = stage.published("Fathers " + UUID.randomUUID());
        commitments.report(
                stage.drafter(), reached, CommitmentFixtures.progress(Level.LIMITED, LocalDate.of(2026, 1, 1)));
        CommitmentId draft = stage.drafted("Draft " + UUID.randomUUID());
        clock.at(A_WEEK_BEFORE, reminders::tick);
        assertThat(told(stage.ministry(), reached)).isEmpty();
        assertThat(told(stage.ministry(), draft)).isEmpty();
    }
}
