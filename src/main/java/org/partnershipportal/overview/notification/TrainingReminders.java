package org.partnershipportal.overview.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.partnershipportal.exchange.training.Enrolments;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.exchange.training.TrainingStart;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds those who have a place in a training, and who registered them, two days before its first session. Several nodes may run it
 * at once, and it may come late: what a notice is about names the start, so that each is told once, and once more if it moves. Who
 * gets a place after that was told so, and of no start.
 */
@Component
class TrainingReminders {

    /** What is said. */
    enum Says implements Message {
        TRAINING_SOON;

        @Override
        public NoticeKind kind() {
            return NoticeKind.TRAINING;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(TrainingReminders.class);

    private static final Duration BEFORE = Duration.ofDays(2);

    private final Enrolments enrolments;
    private final Notices notices;
    private final Clock clock;

    TrainingReminders(Enrolments enrolments, Notices notices, Clock clock) {
        this.enrolments = enrolments;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.reminders:0 */15 * * * *}", zone = "UTC")
    void tick() {
        Instant now = clock.instant();
        enrolments
                .starting(Actor.system(), now, now.plus(BEFORE))
                .forEach(start -> enrolments
                        .reminded(Actor.system(), start.training())
                        .forEach((organisation, people) -> remind(start, organisation, people)));
    }

    private void remind(TrainingStart start, OrganisationId organisation, Set<PersonId> people) {
        Notify reminder = new Notify(
                people,
                Says.TRAINING_SOON,
                Acting.organisation(organisation.value()),
                TrainingLinks.page(start.training()),
                Says.TRAINING_SOON + " " + start.training() + " " + start.startsAt(),
                start.startsAt());
        if (!Once.alone(() -> notices.tell(Actor.system(), reminder))) {
            LOG.debug("Another node reminds them");
        }
    }
}
