package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.training.CancelTraining;
import org.partnershipportal.exchange.training.EnrolmentId;
import org.partnershipportal.exchange.training.Enrolments;
import org.partnershipportal.exchange.training.RemoveParticipant;
import org.partnershipportal.exchange.training.TrainingId;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.exchange.training.TrainingStage;
import org.partnershipportal.exchange.training.Trainings;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Who is told of places in trainings")
class TrainingNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private TrainingStage stage;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Notices notices;

    @Autowired
    private TrainingReminders reminders;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private List<Message> told(OrganisationStage.Founded whom, TrainingId id) {
        return notices.inbox(Actor.person(whom.founder()), 0, 100).rows().stream()
                .filter(row -> row.address().equals(whom.id() + "/" + TrainingLinks.page(id)))
                .map(NoticeRow::message)
                .toList();
    }

    @Test
    @DisplayName("who has a place is reminded once, within two days of the first session; who waits is not")
    void remindsThoseWithAPlace() {
        OrganisationStage.Founded first = stage.another("First");
        OrganisationStage.Founded second = stage.another("Second");
        TrainingId id = stage.announced("Searches " + UUID.randomUUID(), 1);
        TrainingId cancelled = stage.announced("Searches " + UUID.randomUUID(), 1);
        stage.registered(id, first);
        stage.registered(id, second);
        stage.registered(cancelled, first);
        trainings.cancel(stage.host(), new CancelTraining(cancelled, "The trainer is ill"));
        Instant start =
                trainings.details(stage.host(), id).sessions().getFirst().startsAt();
        for (Duration before : List.of(Duration.ofHours(49), Duration.ofHours(-1))) {
            clock.at(start.minus(before), reminders::tick);
            assertThat(told(first, id)).doesNotContain(TrainingReminders.Says.TRAINING_SOON);
        }
        clock.at(start.minus(Duration.ofHours(47)), () -> {
            reminders.tick();
            reminders.tick();
        });
        clock.at(start.minus(Duration.ofHours(1)), reminders::tick);
        assertThat(told(first, id)).containsOnlyOnce(TrainingReminders.Says.TRAINING_SOON);
        assertThat(told(second, id)).doesNotContain(TrainingReminders.Says.TRAINING_SOON);
        assertThat(told(first, cancelled)).doesNotContain(TrainingReminders.Says.TRAINING_SOON);
    }

    @Test
    @DisplayName("who moves up from the waiting list is told, nobody else; a cancelled training is told to everyone")
    void tellsWhoMovesUp() {
        OrganisationStage.Founded first = stage.another("First");
        OrganisationStage.Founded second = stage.another("Second");
        OrganisationStage.Founded third = stage.another("Third");
        TrainingId id = stage.announced("Searches " + UUID.randomUUID(), 1);
        EnrolmentId place = stage.registered(id, first);
        stage.registered(id, second);
        stage.registered(id, third);
        enrolments.remove(stage.host(), new RemoveParticipant(id, place, "Another person was meant"));
        await().atMost(PATIENCE)
                .until(() -> told(second, id).contains(TrainingNotifications.Says.TRAINING_MOVED_UP)
                        && told(first, id).contains(TrainingNotifications.Says.TRAINING_PLACE_REMOVED));
        assertThat(told(third, id)).doesNotContain(TrainingNotifications.Says.TRAINING_MOVED_UP);
        trainings.cancel(stage.host(), new CancelTraining(id, "The trainer is ill"));
        await().atMost(PATIENCE)
                .until(() -> told(second, id).contains(TrainingNotifications.Says.TRAINING_CANCELLED)
                        && told(third, id).contains(TrainingNotifications.Says.TRAINING_CANCELLED));
        assertThat(told(first, id))
                .as("no longer registered")
                .doesNotContain(TrainingNotifications.Says.TRAINING_CANCELLED);
    }

    @Test
    @DisplayName("who has left the organisation is told nothing in its name any more, though the place is kept")
    void tellsNobodyWhoLeft() {
        OrganisationStage.Founded left = stage.another("First");
        OrganisationStage.Founded stayed = stage.another("Second");
        TrainingId id = stage.announced("Searches " + UUID.randomUUID(), 2);
        stage.registered(id, left);
        stage.registered(id, stayed);
        jdbc.sql("DELETE FROM membership_members WHERE organisation_id = :organisation")
                .param("organisation", left.id())
                .update();
        Instant start =
                trainings.details(stage.host(), id).sessions().getFirst().startsAt();
        clock.at(start.minus(Duration.ofHours(47)), reminders::tick);
        trainings.cancel(stage.host(), new CancelTraining(id, "The trainer is ill"));
        await().atMost(PATIENCE)
                .until(() -> told(stayed, id)
                        .containsAll(List.of(
                                TrainingReminders.Says.TRAINING_SOON, TrainingNotifications.Says.TRAINING_CANCELLED)));
        assertThat(told(left, id)).isEmpty();
    }
}
