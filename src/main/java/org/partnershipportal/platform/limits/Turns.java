package org.partnershipportal.platform.limits;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.partnershipportal.ground.shared.TryLater;

/**
 * Turns of those who do something one by one, or a few at once: each key has its own row, which is forgotten when nobody stands in
 * it.
 */
final class Turns {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Row> rows = new HashMap<>();
    private final int atOnce;
    private final int waiting;
    private final Duration patience;

    /** Anyone who is in the row or about to be, those whose turn it is, and room for these and for all who wait. */
    private static final class Row {
        private final Semaphore places;
        private final Semaphore room;
        private int people;

        private Row(int atOnce, int waiting) {
            places = new Semaphore(atOnce, true);
            room = new Semaphore(waiting == ANY ? ANY : atOnce + waiting);
        }
    }

    /** No bound to those who wait, where they are bounded before. */
    static final int ANY = Integer.MAX_VALUE;

    Turns() {
        this(1, ANY, PATIENCE);
    }

    /**
     * Rows in which so many do it at once.
     *
     * @param waiting how many of one key may wait; who comes when so many wait is refused at once
     * @param patience how long each waits at most
     */
    Turns(int atOnce, int waiting, Duration patience) {
        this.atOnce = atOnce;
        this.waiting = waiting;
        this.patience = patience;
    }

    /** A turn of the key, not taken yet. */
    synchronized Turn of(String key) {
        Row row = rows.computeIfAbsent(key, first -> new Row(atOnce, waiting));
        row.people++;
        return new Turn() {
            private boolean taken;

            @Override
            public void take() {
                if (!taken) {
                    enter(row);
                    taken = true;
                }
            }

            @Override
            public void close() {
                if (taken) {
                    row.places.release();
                    row.room.release();
                }
                leave(key, row);
            }
        };
    }

    private void enter(Row row) {
        if (!row.room.tryAcquire()) {
            throw TryLater.full(PATIENCE);
        }
        boolean entered = false;
        try {
            entered = row.places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            if (!entered) {
                row.room.release();
            }
        }
        if (!entered) {
            throw TryLater.full(PATIENCE);
        }
    }

    private synchronized void leave(String key, Row row) {
        row.people--;
        if (row.people == 0) {
            rows.remove(key);
        }
    }

    /** How many keys have a row now. */
    synchronized int rows() {
        return rows.size();
    }
}
