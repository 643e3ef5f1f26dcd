package org.partnershipportal.overview.notification;

import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.moderation.ReportedTextEvent;
import org.partnershipportal.platform.moderation.ReportedTextLinks;
import org.partnershipportal.platform.moderation.ReportedTexts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies everyone who reported a text how a moderator decided. Its author is told by its own module that it was hidden, and
 * nothing where it was kept.
 */
@Component
class ReportedTextNotifications {

    /** What is said. */
    enum Says implements Message {
        REPORTED_TEXT_KEPT,
        REPORTED_TEXT_HIDDEN;

        @Override
        public NoticeKind kind() {
            return NoticeKind.DECISION;
        }
    }

    private final Notices notices;
    private final ReportedTexts texts;

    ReportedTextNotifications(Notices notices, ReportedTexts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(ReportedTextEvent.ReportedTextKept event) {
        tell(event, Says.REPORTED_TEXT_KEPT);
    }

    @ApplicationModuleListener
    void on(ReportedTextEvent.ReportedTextHidden event) {
        tell(event, Says.REPORTED_TEXT_HIDDEN);
    }

    private void tell(ReportedTextEvent event, Message message) {
        notices.tell(
                Actor.system(),
                Notify.toAll(
                        event,
                        texts.reporters(Actor.system(), event.text()),
                        message,
                        Acting.ME,
                        ReportedTextLinks.of(event.text())));
    }
}
