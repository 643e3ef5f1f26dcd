package org.partnershipportal.platform.limits;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.partnershipportal.ground.shared.TryLater;

/** Turns of those who do something one by one: each key has its own row, which is forgotten when nobody stands in it. */
final class Turns {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Row> rows = new HashMap<>();
    private final Duration patience;

    /** Whoever is in the row or about to be, and the one whose turn it is. */
    private static final class Row {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int people;
    }

    Turns() {
        this(PATIENCE);
    }

    Turns(Duration patience) {
        this.patience = patience;
    }

    /** A turn of the key, not taken yet; whoever has one can take another inside it. */
    synchronized Turn of(String key) {
        Row row = rows.computeIfAbsent(key, first -> new Row());
        row.people++;
        return new Turn() {
            private int taken;

            @Override
            public void take() {
                try {
                    if (!row.lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                        throw TryLater.full(patience);
                    }
                    taken++;
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                    throw TryLater.full(patience);
                }
            }

            @Override
            public void close() {
                for (; taken > 0; taken--) {
                    row.lock.unlock();
                }
                leave(key, row);
            }
        };
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
