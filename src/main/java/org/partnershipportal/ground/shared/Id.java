package org.partnershipportal.ground.shared;

import java.util.UUID;

/**
 * Says which record is meant. Each kind of record has an id of its own, a record over the value, so that one cannot be
 * taken for another; its text is the value's.
 */
public interface Id {

    /** What tells the records of one kind apart. */
    UUID value();

    /** The value as its column holds it: 16 bytes, the higher ones first. */
    default byte[] bytes() {
        return UuidBytes.of(value());
    }
}
