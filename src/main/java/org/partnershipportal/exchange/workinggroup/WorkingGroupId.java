package org.partnershipportal.exchange.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A working group.
 *
 * @param value random
 */
public record WorkingGroupId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<WorkingGroupId> parse(String text) {
        return Ids.parse(text, WorkingGroupId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
