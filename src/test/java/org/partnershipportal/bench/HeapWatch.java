package org.partnershipportal.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** How much more of the heap is in use while something runs: the most that was left after a collection, to before. */
final class HeapWatch {

    private static final double MEGABYTE = 1024 * 1024;

    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(pool -> pool.getName())
            .collect(Collectors.toSet());
    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener =
            (notice, unused) -> {
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
