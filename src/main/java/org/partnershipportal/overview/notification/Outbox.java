package org.partnershipportal.overview.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.people.registration.RegistrationId;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.jobs.Jobs;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox: what is to be sent, kept in the database until the mail server has accepted it. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Outbox {

    /** The job of sending one. */
    static final String LETTER = "letter";

    /** The job of sending one to somebody who asked for an account: anyone can ask, so nothing else waits behind it. */
    static final String REGISTRATION_LETTER = "registration-letter";

    private static final int BATCH = 50;

    private final LetterRepository letters;
    private final NoticeRepository notices;
    private final Jobs jobs;
    private final Clock clock;

    Outbox(LetterRepository letters, NoticeRepository notices, Jobs jobs, Clock clock) {
        this.letters = letters;
        this.notices = notices;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Puts the mail of an invitation in, once. */
    @Transactional
    public void invite(InvitationId invitation) {
        if (!letters.existsByInvitation(invitation.value())) {
            add(Letter.of(invitation, clock.instant()));
        }
    }

    /** Puts the mail to somebody who asked for an account in, once. */
    @Transactional
    public void register(RegistrationId registration) {
        if (!letters.existsByRegistration(registration.value())) {
            add(Letter.of(registration, clock.instant()));
        }
    }

    /** Persons for whom mail has become due: at once, or because a digest's hour has come. */
    public List<PersonId> personsWithMailDue() {
        return notices.personsWithMailDue(clock.instant(), Limit.of(BATCH)).stream()
                .map(PersonId::new)
                .toList();
    }

    /** Puts all that is due for a person into one letter. */
    public void bundle(PersonId person) {
        Instant now = clock.instant();
        List<Notice> due = notices.findByPersonAndMailAtIsNotNull(person.value()).stream()
                .filter(notice -> notice.isMailDue(now))
                .toList();
        if (!due.isEmpty()) {
            Letter letter = add(Letter.to(person, now));
            due.forEach(notice -> notice.into(letter));
        }
    }

    private Letter add(Letter letter) {
        jobs.add(letter.registration().isPresent() ? REGISTRATION_LETTER : LETTER, letter.id());
        return letters.save(letter);
    }

    /** A letter that is about to be sent; empty if it is sent or dropped. */
    public Optional<Letter> leaving(UUID id) {
        Optional<Letter> waiting = letters.findById(id).filter(Letter::isWaiting);
        waiting.ifPresent(Letter::leave);
        return waiting;
    }

    /** Notes how it went; whether it still waits. */
    public boolean settle(UUID id, Consumer<Letter> how) {
        Optional<Letter> waiting = letters.findById(id).filter(Letter::isWaiting);
        waiting.ifPresent(how);
        return waiting.filter(Letter::isWaiting).isPresent();
    }
}
