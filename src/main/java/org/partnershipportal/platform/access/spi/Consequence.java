package org.partnershipportal.platform.access.spi;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * What an erasure does, or what prevents it.
 *
 * @param key of the sentence, which is given the count
 * @param count how many records
 * @param record the record that stands in the way; {@code null} for a mere consequence
 * @param path where that can be mended, below {@code /app/}; {@code null} for a mere consequence
 */
public record Consequence(
        String key,
        long count,
        @Nullable LocalizedText record,
        @Nullable String path) {

    /** A consequence for so many records. */
    public static Consequence of(String key, long count) {
        return new Consequence(key, count, null, null);
    }

    /** Whether it must be corrected first. */
    public boolean stops() {
        return path != null;
    }
}
