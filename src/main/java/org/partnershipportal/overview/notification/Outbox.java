package org.partnershipportal.overview.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox: what is to be sent, kept in the database until the mail server took it. Versions decide between nodes. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Outbox {

    private static final int BATCH = 50;

    private final LetterRepository letters;
    private final NoticeRepository notices;
    private final Clock clock;

    Outbox(LetterRepository letters, NoticeRepository notices, Clock clock) {
        this.letters = letters;
        this.notices = notices;
        this.clock = clock;
    }

    /** Puts the mail of an invitation in, once. */
    @Transactional
    public void invite(InvitationId invitation) {
        if (!letters.existsByInvitation(invitation.value())) {
            letters.save(Letter.of(invitation, clock.instant()));
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
            Letter letter = letters.save(Letter.to(person, now));
            due.forEach(notice -> notice.into(letter));
        }
    }

    /** Letters that may leave now. */
    public List<UUID> due() {
        return letters.due(LetterStatus.WAITING, clock.instant(), Limit.of(BATCH));
    }

    /** Takes a letter out; empty if another did. */
    public Optional<Letter> takeOut(UUID id) {
        Instant now = clock.instant();
        return letters.findById(id).filter(letter -> letter.isDue(now)).map(letter -> {
            letter.takeOut(now);
            return letter;
        });
    }

    /** Notes how it went. */
    public void settle(UUID id, BiConsumer<Letter, Instant> how) {
        letters.findById(id)
                .filter(letter -> letter.status() == LetterStatus.WAITING)
                .ifPresent(letter -> how.accept(letter, clock.instant()));
    }
}
