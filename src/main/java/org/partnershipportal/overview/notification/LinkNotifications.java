package org.partnershipportal.overview.notification;

import java.util.Set;
import org.partnershipportal.overview.relation.LinkEvent;
import org.partnershipportal.overview.relation.LinkOwner;
import org.partnershipportal.overview.relation.LinkOwners;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notifies the owner of a record that a link with it is proposed, and who proposed it of the answer. */
@Component
class LinkNotifications {

    /** What is said. */
    enum Says implements Message {
        LINK_PROPOSED(NoticeKind.INVITATION),
        LINK_ACCEPTED(NoticeKind.DECISION),
        LINK_DECLINED(NoticeKind.DECISION);

        private final NoticeKind kind;

        Says(NoticeKind kind) {
            this.kind = kind;
        }

        @Override
        public NoticeKind kind() {
            return kind;
        }
    }

    /** Who links records. */
    private static final Set<MemberRole> WORKING = Set.of(MemberRole.OWNER, MemberRole.SIGNATORY, MemberRole.EDITOR);

    private final Notices notices;
    private final LinkOwners owners;
    private final MemberDirectory members;

    LinkNotifications(Notices notices, LinkOwners owners, MemberDirectory members) {
        this.notices = notices;
        this.owners = owners;
        this.members = members;
    }

    @ApplicationModuleListener
    void on(LinkEvent event) {
        switch (event) {
            case LinkEvent.LinkProposed e ->
                owners.asked(Actor.system(), e.link())
                        .ifPresent(owner -> tell(e, owner, Says.LINK_PROPOSED, RelationLinks.WAITING));
            case LinkEvent.LinkConfirmed e -> answered(e, Says.LINK_ACCEPTED);
            case LinkEvent.LinkDeclined e -> answered(e, Says.LINK_DECLINED);
            default -> {
                // Nobody awaits it.
            }
        }
    }

    private void answered(LinkEvent event, Message message) {
        owners.proposing(Actor.system(), event.link()).ifPresent(owner -> tell(event, owner, message, owner.links()));
    }

    private void tell(LinkEvent event, LinkOwner to, Message message, String path) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        members.find(Actor.system(), to.organisation(), WORKING),
                        message,
                        Acting.organisation(to.organisation().value()),
                        path));
    }
}
