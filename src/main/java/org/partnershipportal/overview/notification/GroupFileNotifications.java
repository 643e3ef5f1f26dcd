package org.partnershipportal.overview.notification;

import org.partnershipportal.exchange.groupfile.GroupFileEvent;
import org.partnershipportal.exchange.groupfile.GroupFileLinks;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notifies those who read what members discuss of a new version of a document of their working group, without its title. */
@Component
@Profile("!bench") // thousands of groups are made there, and nobody shall be told of each
class GroupFileNotifications {

    /** What is said. */
    enum Says implements Message {
        GROUP_DOCUMENT_SHARED;

        @Override
        public NoticeKind kind() {
            return NoticeKind.WORKING_GROUP;
        }
    }

    private final Notices notices;
    private final MembersSpace space;

    GroupFileNotifications(Notices notices, MembersSpace space) {
        this.notices = notices;
        this.space = space;
    }

    @ApplicationModuleListener
    void on(GroupFileEvent event) {
        if (event instanceof GroupFileEvent.VersionShared e) {
            space.told(Actor.system(), e.group(), true)
                    .forEach((member, people) -> notices.tell(
                            Actor.system(),
                            Notify.about(
                                    e,
                                    people,
                                    Says.GROUP_DOCUMENT_SHARED,
                                    Acting.organisation(member.value()),
                                    GroupFileLinks.page(e.group(), e.file()))));
        }
    }
}
