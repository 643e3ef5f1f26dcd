package org.partnershipportal.overview.notification;

import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.promises.commitment.CommitmentEvent;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentMentions;
import org.partnershipportal.promises.commitment.CommitmentSubject;
import org.springframework.stereotype.Component;

/**
 * Notifies those who follow a commitment, its State or one of its themes of what everyone can read of it. Of what is not
 * published nobody is told.
 */
@Component
class CommitmentFollowers {

    /** What is said. */
    enum Says implements Message {
        FOLLOWED_PUBLISHED,
        FOLLOWED_CHANGED,
        FOLLOWED_PROGRESSED,
        FOLLOWED_COMPLETED,
        FOLLOWED_WITHDRAWN,
        FOLLOWED_ASSESSED,
        FOLLOWED_ANSWERED;

        @Override
        public NoticeKind kind() {
            return NoticeKind.FOLLOWED;
        }
    }

    private final Follows follows;
    private final CommitmentMentions commitments;
    private final Notices notices;

    CommitmentFollowers(Follows follows, CommitmentMentions commitments, Notices notices) {
        this.follows = follows;
        this.commitments = commitments;
        this.notices = notices;
    }

    /** @param told who is told of the same event because it concerns their organisation, and need not be told twice */
    void tell(CommitmentEvent event, Says says, Set<PersonId> told) {
        commitments
                .subject(Actor.system(), event.commitment())
                .ifPresent(published -> notices.tell(
                        Actor.system(),
                        Notify.about(
                                event,
                                others(published, told),
                                says,
                                Acting.ME,
                                CommitmentLinks.page(event.commitment()))));
    }

    private Set<PersonId> others(CommitmentSubject published, Set<PersonId> told) {
        return follows.following(Actor.system(), published).stream()
                .filter(person -> !told.contains(person))
                .collect(Collectors.toSet());
    }
}
