package org.partnershipportal.overview.notification;

import java.util.Set;
import org.partnershipportal.exchange.practice.PracticeEvent;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.practice.PracticeMentions;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.moderation.CaseEvent;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notifies those who tell a practice that a moderator has hidden it, and how their appeal was decided. */
@Component
class PracticeNotifications {

    /** What is said. */
    enum Says implements Message {
        PRACTICE_HIDDEN,
        PRACTICE_REINSTATED;

        @Override
        public NoticeKind kind() {
            return NoticeKind.DECISION;
        }
    }

    private static final Set<MemberRole> WORKING = Set.of(MemberRole.OWNER, MemberRole.SIGNATORY, MemberRole.EDITOR);

    private final Notices notices;
    private final MemberDirectory members;
    private final PracticeMentions practices;

    PracticeNotifications(Notices notices, MemberDirectory members, PracticeMentions practices) {
        this.notices = notices;
        this.members = members;
        this.practices = practices;
    }

    @ApplicationModuleListener
    void on(PracticeEvent.PracticeHidden event) {
        tell(event, event.author(), WORKING, Says.PRACTICE_HIDDEN, PracticeLinks.page(event.practice()));
    }

    @ApplicationModuleListener
    void on(PracticeEvent.PracticeReinstated event) {
        tell(event, event.author(), WORKING, Says.PRACTICE_REINSTATED, PracticeLinks.page(event.practice()));
    }

    /** Tells those who can read the case that their appeal was turned down; of one that was won, they hear as it is shown again. */
    @ApplicationModuleListener
    void on(CaseEvent.DecisionUpheld event) {
        ContentRef subject = event.subject();
        PracticeId.of(subject)
                .flatMap(id -> practices.author(Actor.system(), id))
                .ifPresent(author -> tell(
                        event,
                        author,
                        Set.of(MemberRole.SIGNATORY),
                        OrganisationNotifications.Says.APPEAL_DECIDED,
                        CaseLinks.of(event.id())));
    }

    private void tell(DomainEvent event, OrganisationId author, Set<MemberRole> roles, Message message, String path) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        members.find(Actor.system(), author, roles),
                        message,
                        Acting.organisation(author.value()),
                        path));
    }
}
