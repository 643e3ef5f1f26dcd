package org.partnershipportal.platform.jobs;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.KeptFor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deletes each night what has been kept long enough (mission.md, Kept how long). A module has a bean of this for each kind of
 * record that it does not keep for ever.
 *
 * @param kind its name; it is in stored rows and never changes
 * @param kept how long; {@code null} if each record says so itself
 * @param at at which time of the night (UTC)
 * @param old finds what is due
 * @param verb deletes it, with its row in the trail
 * @param together how many are deleted in one transaction
 * @param reachesSealed whether a sealed input can be among them
 */
public record Retention(
        String kind, @Nullable KeptFor kept, LocalTime at, Old old, Verb verb, int together, boolean reachesSealed)
        implements Routine {

    /** One that deletes each record in a transaction of its own. */
    public Retention(String kind, @Nullable KeptFor kept, LocalTime at, Old old, VerbOfOne verb) {
        this(
                kind,
                kept,
                at,
                old,
                (these, now) ->
                        (int) these.stream().filter(id -> verb.delete(id, now)).count(),
                1,
                false);
    }

    /** The same, where a sealed input can be among them. */
    public Retention alsoOfSealed() {
        return new Retention(kind, kept, at, old, verb, together, true);
    }

    /** Finds what is due. */
    @FunctionalInterface
    public interface Old {

        /**
         * What is due.
         *
         * @param before what is as old as this, or older; now, if each record says itself how long it is kept
         * @param after ids up to this one were looked at before
         * @param max how many at most
         * @return ids in their order; none if nothing more is due
         */
        List<UUID> find(Instant before, UUID after, int max);

        /**
         * Rows of a table that are as old.
         *
         * @param which a condition on the rows that ends with the column that says since when they are kept
         */
        static Old rows(JdbcClient jdbc, String table, String which) {
            String sql = "SELECT id FROM %s WHERE %s <= :before AND id > :after ORDER BY id LIMIT :max"
                    .formatted(table, which);
            return (before, after, max) -> jdbc.sql(sql)
                    .param("before", before)
                    .param("after", after)
                    .param("max", max)
                    .query(UUID.class)
                    .list();
        }
    }

    /** Deletes some, in the caller's transaction. What is not due any more when it is locked is left alone. */
    @FunctionalInterface
    public interface Verb {
        /** Deletes these; to how many it was done. */
        int delete(List<UUID> these, Instant now);
    }

    /** Deletes one record, in the caller's transaction. */
    @FunctionalInterface
    public interface VerbOfOne {
        /** Deletes it; whether it was there, and due. */
        boolean delete(UUID id, Instant now);
    }

    @Override
    public Instant next(Instant after) {
        return Routine.nightly(after, at);
    }

    @Override
    public List<UUID> due(Instant now, UUID after, int max) {
        return old.find(kept == null ? now : kept.before(now), after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        return verb.delete(these, now);
    }
}
