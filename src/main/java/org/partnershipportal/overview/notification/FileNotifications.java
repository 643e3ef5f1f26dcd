package org.partnershipportal.overview.notification;

import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.consultation.input.InputRoll.Contributor;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies the lead of an input that one of its files was rejected, because it can be replaced only for a limited time
 * (R14.2). Nobody knows whose a sealed input is, so nobody is notified (R14.8).
 */
@Component
class FileNotifications {

    /** What is said. */
    enum Says implements Message {
        FILE_REFUSED;

        @Override
        public NoticeKind kind() {
            return NoticeKind.INPUT;
        }
    }

    private final Notices notices;
    private final InputRoll roll;
    private final InputAudience audience;

    FileNotifications(Notices notices, InputRoll roll, InputAudience audience) {
        this.notices = notices;
        this.roll = roll;
        this.audience = audience;
    }

    @ApplicationModuleListener
    void on(DocumentEvent.DocumentRefused event) {
        if (event.owner().kind().equals(InputId.KIND)) {
            InputId.parse(event.owner().id())
                    .ifPresent(input -> roll.of(Actor.system(), input).stream()
                            .filter(Contributor::lead)
                            .forEach(lead -> tell(event, lead)));
        }
    }

    private void tell(DocumentEvent.DocumentRefused event, Contributor lead) {
        InputAudience.Party party = audience.of(lead, InputAudience.WORKING);
        String path = lead.status() == InputStatus.SUBMITTED
                ? InputLinks.receipt(lead.input())
                : InputLinks.page(lead.input());
        notices.tell(Actor.system(), Notify.toAll(event, party.persons(), Says.FILE_REFUSED, party.acting(), path));
    }
}
