package org.partnershipportal.overview.notification;

import org.partnershipportal.ground.shared.ForOwnPages;

/** Paths of the pages about notices, below {@code /app/{acting}/}. */
@ForOwnPages
public final class NotificationLinks {

    /** The inbox. */
    public static final String INBOX = "notifications";
    /** How one wants to be emailed. */
    public static final String MAIL = "me/mail";
    /** Where one begins; for what has no page of its own any more. */
    static final String HOME = "home";

    private NotificationLinks() {}
}
