package org.partnershipportal.overview.relation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.jobs.Job;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.platform.jobs.Routine;

/**
 * Records of one kind from which links follow. Whoever changes such a record waits for nothing: a job writes its links, one at a
 * time for each record, and once at the start those of the records that were there before the chain.
 */
interface LinkSource extends Job, Routine {

    /** Of what is written now. */
    @Override
    String kind();

    FollowingLinks writing();

    /** The links that follow from the record now. */
    List<FollowingLink> follow(UUID record);

    /** Ids of all records, in their order, of which some can have links. */
    List<UUID> after(UUID record, int max);

    /** Has its links written after the caller's transaction. */
    default void changed(Jobs jobs, UUID record) {
        jobs.add(kind(), record);
        jobs.wake(kind());
    }

    /** Whether a sealed input can be among what it is told of; nobody is told then how many records wait (R14.8). */
    @Override
    boolean reachesSealed();

    @Override
    default void run(UUID record) {
        writing().write(record, follow(record));
    }

    @Override
    default int atOnce() {
        return 1;
    }

    @Override
    default Duration firstPause() {
        return Duration.ofSeconds(5);
    }

    @Override
    default Duration longestPause() {
        return Duration.ofMinutes(10);
    }

    @Override
    default Instant next(Instant after) {
        return Routine.nightly(after, LocalTime.of(3, 40));
    }

    @Override
    default boolean isDueAtStart() {
        return true;
    }

    @Override
    default @Nullable KeptFor kept() {
        return null;
    }

    @Override
    default List<UUID> due(Instant now, UUID after, int max) {
        List<UUID> some = after(after, max);
        List<UUID> due = writing().unwritten(some);
        while (due.isEmpty() && !some.isEmpty()) {
            some = after(some.getLast(), max);
            due = writing().unwritten(some);
        }
        return due;
    }

    @Override
    default int run(List<UUID> these, Instant now) {
        these.forEach(record -> writing().write(record, follow(record)));
        return these.size();
    }
}
