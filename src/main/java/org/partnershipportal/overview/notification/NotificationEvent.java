package org.partnershipportal.overview.notification;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.PersonId;

/** What happens to notices, and to what people have chosen to be notified of. */
@ForOwnPages
public sealed interface NotificationEvent extends DomainEvent {

    /** What concerns one person alone. */
    sealed interface OfPerson extends NotificationEvent {

        /** Whom it concerns. */
        PersonId person();

        @Override
        default ContentRef subject() {
            return new ContentRef("person", person().toString());
        }
    }

    /** A person chose how often to be emailed about a kind of notice. */
    record MailChoiceChanged(PersonId person, NoticeKind kind, Frequency frequency, ActorRef by, Instant at)
            implements OfPerson {}

    /**
     * A person chose of which calls to hear.
     *
     * @param person who
     * @param every of all
     * @param themes else in how many themes
     */
    record ThemesChosen(PersonId person, boolean every, int themes, ActorRef by, Instant at) implements OfPerson {}

    /**
     * A person started or stopped following commitments.
     *
     * @param person who
     * @param follows how many commitments, States and themes they follow now
     */
    record FollowsChanged(PersonId person, int follows, ActorRef by, Instant at) implements OfPerson {}

    /**
     * With a person, what they were told was deleted.
     *
     * @param person who was erased
     * @param notices how many notices
     * @param letters how many emails
     */
    record NoticesErased(PersonId person, int notices, int letters, ActorRef by, Instant at) implements OfPerson {}

    /**
     * Notices and emails were deleted for their age.
     *
     * @param before what is older than this was deleted
     * @param notices how many notices
     * @param letters how many emails
     */
    record OldNoticesDeleted(Instant before, int notices, int letters, ActorRef by, Instant at)
            implements NotificationEvent {

        @Override
        public ContentRef subject() {
            return new ContentRef("notices", "");
        }
    }
}
