package org.partnershipportal.platform.access.spi;

import org.partnershipportal.platform.access.Actor;

/** Answered by the module that keeps inboxes: what the header shows beside "Notices", which leads to {@code notifications}. */
public interface UnreadNotices {
    /** How many notices the actor has not read, in at most one query. */
    long unreadNotices(Actor actor);
}
