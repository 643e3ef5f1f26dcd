package org.partnershipportal.exchange.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
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

    /** The group that is named so; empty where it is another kind of record. */
    public static Optional<WorkingGroupId> of(ContentRef record) {
        return parse(record.id()).filter(id -> id.ref().equals(record));
    }

    /** The group as other modules name it. */
    public ContentRef ref() {
        return new ContentRef("workinggroup", toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
