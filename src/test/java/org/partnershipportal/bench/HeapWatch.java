package org.partnershipportal.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** How much more of the heap is in use while something runs: the most that was left after a collection, to before. */
final class HeapWatch {

    private static final double MEGABYTE = 1024 * 1024;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(pool -> pool.getName())
            .collect(Collectors.toSet());
    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener =
            (notice, _) -> {
                if (notice.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
                    long left = GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData())
                            .getGcInfo()
                            .getMemoryUsageAfterGc()
                            .entrySet()
                            .stream()
                            .filter(pool -> pools.contains(pool.getKey()))
                            .map(java.util.Map.Entry::getValue)
                            .mapToLong(MemoryUsage::getUsed)
                            .sum();
                    most.accumulateAndGet(left, Math::max);
                }
            };
    private long before;

    private HeapWatch() {}

    static HeapWatch begin() {
        HeapWatch watch = new HeapWatch();
        System.gc();
        watch.before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector ->
                        ((NotificationEmitter) collector).addNotificationListener(watch.listener, null, null));
        return watch;
    }

    /**
     * What lives at the most while something runs, more than before, in megabytes: all is collected again and again meanwhile, so
     * that no garbage counts, whichever collector there is. The act takes longer so.
     */
    static double living(Runnable act) {
        long before = left();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean done = new AtomicBoolean();
        Thread collecting = Thread.ofPlatform().daemon().start(() -> {
            while (!done.get()) {
                most.accumulateAndGet(left(), Math::max);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
        try {
            act.run();
        } finally {
            done.set(true);
            LockSupport.unpark(collecting);
        }
        return (most.get() - before) / MEGABYTE;
    }

    private static long left() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** In megabytes; what is kept after the end counts too. */
    double end() {
        System.gc();
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(listener);
            } catch (ListenerNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        });
        long after = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return Math.max(0, Math.max(most.get(), after) - before) / MEGABYTE;
    }
}
