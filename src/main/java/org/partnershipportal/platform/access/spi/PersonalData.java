package org.partnershipportal.platform.access.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;

/**
 * What a module keeps about a person: it tells it to them, says what an erasure does with it, and does its part of the
 * erasure (decision 50). A sealed input is linked to nobody, so no module can say anything about one.
 */
public interface PersonalData {

    /** Its name in the copy; {@code mydata.part.<name>} is its heading. */
    String part();

    /**
     * Tells what it keeps about who acts, as far as they may see it now: of a person what is theirs, of an organisation what is
     * the organisation's.
     */
    void tell(Actor actor, Telling to) throws IOException;

    /** What an erasure of the person does here; nothing where nothing is kept. */
    default List<Consequence> consequences(PersonId person) {
        return List.of();
    }

    /**
     * Settles what stands in the way of an erasure by the operator, in the caller's transaction and by the records' own verbs:
     * the person cannot do it any more.
     */
    default void settle(PersonId person, ActorRef by, Instant at) {}

    /**
     * Erases the person from what it keeps, in the caller's transaction. It is done a second time a day later, for what came
     * at the same moment.
     */
    default void erase(PersonId person, ActorRef by, Instant at) {}

    /** Takes down what is told. */
    interface Telling {

        /**
         * A record.
         *
         * @param fields its fields in their order: texts, numbers, instants, and lists of these; {@code mydata.field.<name>} is
         *     the heading of each
         */
        void record(Map<String, ?> fields) throws IOException;

        /** A file that belongs to the record before. */
        void file(String name, Writing content) throws IOException;
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Writing {
        /** Writes it, and leaves the stream open. */
        void to(OutputStream out) throws IOException;
    }
}
