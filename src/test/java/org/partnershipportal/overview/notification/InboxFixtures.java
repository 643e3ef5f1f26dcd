package org.partnershipportal.overview.notification;

import java.util.Set;
import java.util.UUID;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;

/** Inboxes for tests of views. */
public final class InboxFixtures {

    private InboxFixtures() {}

    /** Tells the person of so many invitations. */
    public static void invitations(Notices notices, PersonId to, int count) {
        for (int i = 0; i < count; i++) {
            notices.tell(
                    Actor.system(),
                    new Notify(
                            Set.of(to),
                            PartnershipNotifications.Says.PARTY_INVITED,
                            Acting.ME,
                            "somewhere",
                            UUID.randomUUID().toString(),
                            null));
        }
    }
}
