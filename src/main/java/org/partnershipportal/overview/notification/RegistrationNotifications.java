package org.partnershipportal.overview.notification;

import org.partnershipportal.people.registration.RegistrationEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Emails people who asked for an account. */
@Component
class RegistrationNotifications {

    private final Outbox outbox;

    RegistrationNotifications(Outbox outbox) {
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(RegistrationEvent.AccountAskedFor event) {
        outbox.register(event.registration());
    }
}
