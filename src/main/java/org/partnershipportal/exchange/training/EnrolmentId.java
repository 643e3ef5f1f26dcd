package org.partnershipportal.exchange.training;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * One person's registration for a training.
 *
 * @param value random
 */
public record EnrolmentId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<EnrolmentId> parse(String text) {
        return Ids.parse(text, EnrolmentId::new);
    }

    /** The registration as other modules name it; who takes part is known to the organiser and the own organisation only. */
    ContentRef ref() {
        return new ContentRef("enrolment", toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
