package org.partnershipportal.overview.notification;

import java.util.Set;

/** Where a letter in the outbox stands. */
enum LetterStatus {
    /** To be sent, for the first time or again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** There is nothing to say any more: all was read meanwhile, or nobody is there to be told. */
    DROPPED,
    /** The mail server refused the address again and again. */
    GIVEN_UP;

    boolean canBecome(LetterStatus next) {
        return this == WAITING && Set.of(SENT, DROPPED, GIVEN_UP).contains(next);
    }
}
