package org.partnershipportal.platform.vault;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.UuidBytes;

/**
 * Where something encrypted is stored. It opens only there: a copy in another row or column does not.
 *
 * @param purpose table and column, or the kind of file
 * @param record which row or file
 */
public record Place(String purpose, String record) {

    /** The place in the row of these key columns. */
    public static Place of(String purpose, Object... keys) {
        return new Place(purpose, Arrays.stream(keys).map(Place::written).collect(Collectors.joining("/")));
    }

    private static String written(Object key) {
        return switch (key) {
            case byte[] bytes -> UuidBytes.read(bytes).toString();
            case Id id -> id.value().toString();
            case UUID id -> id.toString();
            default -> key.toString();
        };
    }
}
