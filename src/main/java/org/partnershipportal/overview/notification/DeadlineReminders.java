package org.partnershipportal.overview.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.consultation.call.CallFilter;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallRow;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.consultation.input.InputRoll.Contributor;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Once;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds those who have started something and not submitted it, and those who are asked to sign and have not answered,
 * 7 days and 48 hours before the end of their own time (R14.2, R14.6). Several nodes may run it at once, and it may
 * come late: what a notice is about names the end, so that each is told once, and once more if the end moves.
 */
@Component
class DeadlineReminders {

    /** What is said. */
    enum Says implements Message {
        DUE_IN_A_WEEK(NoticeKind.INPUT),
        DUE_IN_TWO_DAYS(NoticeKind.INPUT),
        SIGN_IN_A_WEEK(NoticeKind.INVITATION),
        SIGN_IN_TWO_DAYS(NoticeKind.INVITATION);

        private final NoticeKind kind;

        Says(NoticeKind kind) {
            this.kind = kind;
        }

        @Override
        public NoticeKind kind() {
            return kind;
        }

        /** The same for those whose signature is waited for. */
        Says toSign() {
            return this == DUE_IN_A_WEEK ? SIGN_IN_A_WEEK : SIGN_IN_TWO_DAYS;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineReminders.class);

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    /** Who begins later than this after the week's reminder is due is not told of a week any more. */
    private static final Duration LATE = Duration.ofDays(1);

    private static final int PAGE = 200;

    private final Calls calls;
    private final Extensions extensions;
    private final InputRoll roll;
    private final InputAudience audience;
    private final ExtendedDraftRepository extendedDrafts;
    private final Notices notices;
    private final Clock clock;

    DeadlineReminders(
            Calls calls,
            Extensions extensions,
            InputRoll roll,
            InputAudience audience,
            ExtendedDraftRepository extendedDrafts,
            Notices notices,
            Clock clock) {
        this.calls = calls;
        this.extensions = extensions;
        this.roll = roll;
        this.audience = audience;
        this.extendedDrafts = extendedDrafts;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.reminders:0 */15 * * * *}", zone = "UTC")
    void tick() {
        Instant now = clock.instant();
        Set<InputId> extended = new HashSet<>();
        for (ExtendedDraft draft : extendedDrafts.findAll()) {
            extended.add(draft.input());
            ofItsOwnEnd(draft, now);
        }
        closingSoon(now)
                .forEach((call, end) -> waitedFor(roll.to(Actor.system(), call)).stream()
                        .filter(contributor -> !extended.contains(contributor.input()))
                        .forEach(contributor -> remind(contributor, end, now)));
    }

    /** What is to be said at this moment of something that ends then; empty if nothing is. */
    static Optional<Says> due(Instant end, Instant now) {
        Instant week = end.minus(WEEK);
        if (!now.isBefore(end) || now.isBefore(week)) {
            return Optional.empty();
        }
        if (!now.isBefore(end.minus(TWO_DAYS))) {
            return Optional.of(Says.DUE_IN_TWO_DAYS);
        }
        return now.isBefore(week.plus(LATE)) ? Optional.of(Says.DUE_IN_A_WEEK) : Optional.empty();
    }

    private void ofItsOwnEnd(ExtendedDraft draft, Instant now) {
        Instant end = extensions.end(Actor.system(), draft.call(), draft.input().value());
        if (now.isBefore(end)) {
            waitedFor(roll.of(Actor.system(), draft.input())).forEach(contributor -> remind(contributor, end, now));
        } else {
            extendedDrafts.forget(draft.input().value());
        }
    }

    /** Open calls whose last week has started, with their ends; the list begins with those that close soonest. */
    private Map<CallId, Instant> closingSoon(Instant now) {
        Map<CallId, Instant> soon = new LinkedHashMap<>();
        CallFilter open = new CallFilter("", null, CallStatus.OPEN);
        int read = 0;
        List<CallRow> page;
        do {
            page = calls.list(Actor.system(), open, read, PAGE).rows();
            for (CallRow call : page) {
                Deadline deadline = call.deadline();
                if (deadline != null && !deadline.end().minus(WEEK).isAfter(now)) {
                    soon.put(call.id(), deadline.end());
                }
            }
            read += page.size();
        } while (page.size() == PAGE && soon.size() == read);
        return soon;
    }

    /** Who could still submit something and has not, and who is asked to sign a version and has not. */
    private static List<Contributor> waitedFor(List<Contributor> contributors) {
        return contributors.stream()
                .filter(one -> one.lead() ? one.status() == InputStatus.DRAFT : one.owes())
                .toList();
    }

    private void remind(Contributor contributor, Instant end, Instant now) {
        due(end, now).ifPresent(due -> {
            boolean leads = contributor.lead();
            Says message = leads ? due : due.toSign();
            InputAudience.Party party =
                    audience.of(contributor, leads ? InputAudience.WORKING : InputAudience.ANSWERING);
            InputId input = contributor.input();
            Notify reminder = new Notify(
                    party.persons(),
                    message,
                    party.acting(),
                    leads ? InputLinks.page(input) : InputLinks.sign(input),
                    message + " " + input + " " + end,
                    InputAudience.lastMinute(end));
            if (!Once.alone(() -> notices.tell(Actor.system(), reminder))) {
                LOG.debug("Another node reminds them");
            }
        });
    }
}
