package org.partnershipportal.overview.notification;

import java.util.Set;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.export.ExportEvent;
import org.partnershipportal.consultation.export.ExportLinks;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies the person who requested an export that it is ready or could not be made, but not which call it is from or
 * what is in it.
 */
@Component
class ExportNotifications {

    /** What is said. */
    enum Says implements Message {
        EXPORT_READY,
        EXPORT_FAILED;

        @Override
        public NoticeKind kind() {
            return NoticeKind.EXPORT;
        }
    }

    private final Notices notices;
    private final Calls calls;

    ExportNotifications(Notices notices, Calls calls) {
        this.notices = notices;
        this.calls = calls;
    }

    @ApplicationModuleListener
    void on(ExportEvent event) {
        switch (event) {
            case ExportEvent.ExportReady e -> tell(e, e.person(), Says.EXPORT_READY);
            case ExportEvent.ExportFailed e -> tell(e, e.person(), Says.EXPORT_FAILED);
            default -> {
                // What the one who asked did themselves, or sees on the page of exports.
            }
        }
    }

    private void tell(ExportEvent event, PersonId person, Message message) {
        String page =
                ExportLinks.page(calls.details(Actor.system(), event.call()).code());
        notices.tell(Actor.system(), Notify.toAll(event, Set.of(person), message, Acting.STAFF, page));
    }
}
