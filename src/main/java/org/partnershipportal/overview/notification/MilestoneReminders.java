package org.partnershipportal.overview.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.MilestoneDue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds the lead agency of a milestone that was not reported as reached, a month and a week before its day ends in the zone of
 * the commitment, and the day after. Several nodes may run it at once, and it may come late: what a notice is about names the
 * end, so that each is told once, and once more if the end moves.
 */
@Component
class MilestoneReminders {

    /** What is said. */
    enum Says implements Message {
        MILESTONE_IN_A_MONTH,
        MILESTONE_IN_A_WEEK,
        MILESTONE_OVERDUE;

        @Override
        public NoticeKind kind() {
            return NoticeKind.COMMITMENT;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(MilestoneReminders.class);

    private static final Set<MemberRole> WORKING = Set.of(MemberRole.OWNER, MemberRole.SIGNATORY, MemberRole.EDITOR);

    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final Duration A_WEEK = Duration.ofDays(7);

    /** What is published, or looked at, later than this after a reminder was due is not reminded of any more. */
    private static final Duration LATE = Duration.ofDays(3);

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Commitments commitments;
    private final MemberDirectory members;
    private final Notices notices;
    private final Clock clock;

    MilestoneReminders(Commitments commitments, MemberDirectory members, Notices notices, Clock clock) {
        this.commitments = commitments;
        this.members = members;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.reminders:0 */15 * * * *}", zone = "UTC")
    void tick() {
        Instant now = clock.instant();
        commitments
                .due(Actor.system(), now.minus(LATE), now.plus(A_MONTH))
                .forEach(milestone -> said(milestone.tooLateAt(), now).ifPresent(says -> remind(milestone, says)));
    }

    /** What is to be said at this moment of a day that ends then; empty if nothing is. */
    static Optional<Says> said(Instant end, Instant now) {
        if (isDue(end, now)) {
            return Optional.of(Says.MILESTONE_OVERDUE);
        }
        if (isDue(end.minus(A_WEEK), now)) {
            return Optional.of(Says.MILESTONE_IN_A_WEEK);
        }
        return isDue(end.minus(A_MONTH), now) ? Optional.of(Says.MILESTONE_IN_A_MONTH) : Optional.empty();
    }

    private static boolean isDue(Instant when, Instant now) {
        return !now.isBefore(when) && now.isBefore(when.plus(LATE));
    }

    private void remind(MilestoneDue milestone, Says says) {
        Notify reminder = new Notify(
                members.find(Actor.system(), milestone.organisation(), WORKING),
                says,
                Acting.organisation(milestone.organisation().value()),
                CommitmentLinks.report(milestone.commitment()),
                says + " " + milestone.milestone() + " " + milestone.tooLateAt(),
                milestone.tooLateAt().minus(A_MINUTE));
        if (!Once.alone(() -> notices.tell(Actor.system(), reminder))) {
            LOG.debug("Another node reminds them");
        }
    }
}
