package org.partnershipportal.ground.shared;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as their columns hold them, for statements that are written by hand: 16 bytes, the higher ones first. */
public final class UuidBytes {

    private UuidBytes() {}

    /** The bytes of an id. */
    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The id that a column's bytes are. */
    public static UUID read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
