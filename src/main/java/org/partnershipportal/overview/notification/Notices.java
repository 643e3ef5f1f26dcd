package org.partnershipportal.overview.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.overview.notification.NotificationEvent.OldNoticesDeleted;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonDetails;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.spi.UnreadNotices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inboxes: what persons were told. Everyone reads their own, whoever they act for. */
@Service
@Transactional
@ForOwnPages
public class Notices implements UnreadNotices {

    /** Notices and emails are kept this long (mission.md, Kept how long). */
    static final KeptFor KEPT = KeptFor.months(12);

    /** So many go in one transaction, with one row of the trail. */
    static final int DELETED_TOGETHER = 500;

    private final NoticeRepository notices;
    private final LetterRepository letters;
    private final MailPlanRepository plans;
    private final Persons persons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            NoticeRepository notices,
            LetterRepository letters,
            MailPlanRepository plans,
            Persons persons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.plans = plans;
        this.persons = persons;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One's inbox, the newest first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most
     */
    @Requires(Permission.READ_OWN_INBOX)
    @Transactional(readOnly = true)
    public Slice<NoticeRow> inbox(Actor actor, int from, int max) {
        UUID person = self(actor);
        return new Slice<>(notices.inbox(person, max, from), notices.countByPerson(person)).map(Notice::row);
    }

    @Override
    @Requires(Permission.READ_OWN_INBOX)
    @Transactional(readOnly = true)
    public long unreadNotices(Actor actor) {
        return notices.countByPersonAndReadAtIsNull(self(actor));
    }

    /**
     * Marks a notice as read.
     *
     * @throws NotFound if it is not in one's own inbox
     */
    @Requires(Permission.READ_OWN_INBOX)
    public void read(Actor actor, NoticeId id) {
        Notice notice = notices.findById(id.value())
                .filter(found -> found.isOf(actor.person()))
                .orElseThrow(NotFound::new);
        notice.read(clock.instant());
    }

    /** Marks all as read. */
    @Requires(Permission.READ_OWN_INBOX)
    public void readAll(Actor actor) {
        List<UUID> unread = notices.unread(self(actor));
        if (!unread.isEmpty()) {
            notices.read(unread, clock.instant());
        }
    }

    /** Puts a notice into the inbox of each, and plans its mail; who was told already is not told again. */
    @Requires(Permission.RUN_BY_ITSELF)
    void tell(Actor actor, Notify told) {
        // Persons who were erased have no name any more and are told nothing.
        for (PersonId person : persons.names(actor, told.to()).keySet()) {
            if (!notices.existsByPersonAndOrigin(person.value(), told.origin())) {
                tell(told, persons.find(actor, person));
            }
        }
    }

    /**
     * What was asked of these persons on a page is answered, or asked no longer: it counts as seen, and no mail about it leaves
     * any more.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    void settle(Actor actor, Set<PersonId> asked, Acting acting, String path) {
        settle(asked, persons -> notices.unread(persons, acting.segment(), path));
    }

    /** The same of all pages below one that these persons no longer reach. */
    @Requires(Permission.RUN_BY_ITSELF)
    void settleBelow(Actor actor, Set<PersonId> told, Acting acting, String path) {
        settle(told, persons -> notices.unreadBelow(persons, acting.segment(), path + "/%"));
    }

    private void settle(Set<PersonId> told, Function<List<UUID>, List<UUID>> which) {
        if (told.isEmpty()) {
            return;
        }
        List<UUID> unread = which.apply(told.stream().map(PersonId::value).toList());
        if (!unread.isEmpty()) {
            notices.read(unread, clock.instant());
        }
    }

    /**
     * What people were told before that moment is in their inbox only: of records that were taken in with times of their own,
     * everyone has known for long.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public void leaveUnmailed(Actor actor, Instant before) {
        notices.leaveUnmailed(before);
    }

    /**
     * Deletes these, which have been kept long enough; how many stands in the trail.
     *
     * @return how many there were
     */
    @Requires(Permission.RUN_BY_ITSELF)
    int deleteOld(Actor actor, List<UUID> oldNotices, List<UUID> oldLetters) {
        Instant now = clock.instant();
        int deletedNotices = oldNotices.isEmpty() ? 0 : notices.deleteThese(oldNotices);
        int deletedLetters = oldLetters.isEmpty() ? 0 : letters.deleteThese(oldLetters);
        if (deletedNotices + deletedLetters > 0) {
            events.publishEvent(
                    new OldNoticesDeleted(KEPT.before(now), deletedNotices, deletedLetters, actor.ref(), now));
        }
        return deletedNotices + deletedLetters;
    }

    private void tell(Notify told, PersonDetails person) {
        Instant now = clock.instant();
        Frequency wanted = plans.findById(person.id().value())
                .orElseGet(() -> new MailPlan(person.id()))
                .of(told.message().kind());
        Notice notice = new Notice(told, person.id(), now);
        notice.planMail(wanted, now, person.zone());
        notices.save(notice);
    }

    private static UUID self(Actor actor) {
        @Nullable PersonId person = actor.person();
        if (person == null) {
            throw new NotFound();
        }
        return person.value();
    }
}
