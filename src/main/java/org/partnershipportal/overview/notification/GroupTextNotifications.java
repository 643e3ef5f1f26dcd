package org.partnershipportal.overview.notification;

import org.partnershipportal.exchange.grouptext.DraftTextLinks;
import org.partnershipportal.exchange.grouptext.GroupTextEvent;
import org.partnershipportal.exchange.grouptext.TextComments;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies members of a new version of a draft text of their working group, and who commented of the decision. No notification
 * contains a word of either.
 */
@Component
@Profile("!bench") // thousands of groups are made there, and nobody shall be told of each
class GroupTextNotifications {

    /** What is said. */
    enum Says implements Message {
        GROUP_TEXT_PUBLISHED,
        GROUP_COMMENT_DECIDED;

        @Override
        public NoticeKind kind() {
            return NoticeKind.WORKING_GROUP;
        }
    }

    private final Notices notices;
    private final MembersSpace space;
    private final TextComments comments;

    GroupTextNotifications(Notices notices, MembersSpace space, TextComments comments) {
        this.notices = notices;
        this.space = space;
        this.comments = comments;
    }

    @ApplicationModuleListener
    void on(GroupTextEvent event) {
        switch (event) {
            case GroupTextEvent.TextPublished e ->
                space.told(Actor.system(), e.group(), false)
                        .forEach((member, people) -> notices.tell(
                                Actor.system(),
                                Notify.about(
                                        e,
                                        people,
                                        Says.GROUP_TEXT_PUBLISHED,
                                        Acting.organisation(member.value()),
                                        DraftTextLinks.page(e.group(), e.text()))));
            case GroupTextEvent.CommentDecided e ->
                comments.told(Actor.system(), e.comment())
                        .ifPresent(told -> notices.tell(
                                Actor.system(),
                                Notify.about(
                                        e,
                                        told.people(),
                                        Says.GROUP_COMMENT_DECIDED,
                                        Acting.organisation(told.organisation().value()),
                                        DraftTextLinks.page(e.group(), e.text()))));
            default -> {
                // Those who decide on comments find them among what needs them now; the rest is read on the text's
                // page.
            }
        }
    }
}
