package org.partnershipportal.overview.notification;

import org.partnershipportal.platform.access.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each night, deletes notices and mails that are older than they are kept. */
@Component
class Retention {

    private final Notices notices;

    Retention(Notices notices) {
        this.notices = notices;
    }

    @Scheduled(cron = "0 17 3 * * *", zone = "UTC")
    void deleteOld() {
        notices.deleteOld(Actor.system());
    }
}
