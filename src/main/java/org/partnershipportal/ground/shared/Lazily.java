package org.partnershipportal.ground.shared;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is read once, when it is first needed. A holder class would do the same by its initialiser, but a
 * virtual thread that reads or waits in a class initialiser keeps its carrier: on two processors two such threads stop
 * every request for good. Here it waits for a lock and gives the carrier back.
 *
 * @param <T> what is read
 */
public final class Lazily<T> {

    private final Supplier<T> reading;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable T value;

    private Lazily(Supplier<T> reading) {
        this.reading = reading;
    }

    /**
     * Nothing is read yet.
     *
     * @param reading called at most once unless it fails; a failure goes to the caller, and the next one tries again
     */
    public static <T> Lazily<T> read(Supplier<T> reading) {
        return new Lazily<>(reading);
    }

    /**
     * It is read at once, in a thread of its own; who asks before that has ended waits for it. For what every start needs, but not
     * the thread that starts.
     *
     * @param reading as for {@link #read}; if it fails there, the first who asks reads, and is told
     */
    public static <T> Lazily<T> beside(Supplier<T> reading) {
        Lazily<T> value = new Lazily<>(reading);
        Thread.ofPlatform().daemon().name("reads-beside").start(value::get);
        return value;
    }

    /** The value; the first one who asks reads it, others wait for it. */
    public T get() {
        T found = value;
        return found == null ? readOnce() : found;
    }

    private T readOnce() {
        lock.lock();
        try {
            T found = value;
            if (found == null) {
                found = reading.get();
                value = found;
            }
            return found;
        } finally {
            lock.unlock();
        }
    }
}
