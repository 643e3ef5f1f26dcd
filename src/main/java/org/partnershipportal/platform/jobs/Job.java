package org.partnershipportal.platform.jobs;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

/** A kind of work that is done in the background, each time for a record that is known by its id. */
public interface Job {

    /** The kind's name; it is in stored rows and never changes. */
    String kind();

    /** How many are done at a time on a node. */
    int atOnce();

    /** How long a failed one waits before it is tried again; doubled after each further failure. */
    Duration firstPause();

    /** How long it waits at most. */
    Duration longestPause();

    /**
     * Whether a sealed input or a file of one can be among its records: then nobody is told how many wait, nor when one came
     * (R14.8).
     */
    default boolean reachesSealed() {
        return false;
    }

    /**
     * Does the work, outside any transaction; it must bear being done twice, for its node may die before it says so. A record
     * that has gone, or needs it no longer, is done.
     *
     * @throws IOException if it cannot be done now: it is tried again, as after any fault
     */
    void run(UUID id) throws IOException;
}
