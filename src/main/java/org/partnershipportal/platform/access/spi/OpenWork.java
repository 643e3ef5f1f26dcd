package org.partnershipportal.platform.access.spi;

import java.time.Instant;
import java.util.List;

/**
 * What waits for an actor in one module, as the home page asks for it.
 *
 * @param first at most {@link OpenTasks#MOST_TASKS} tasks, the most urgent first
 * @param count how many tasks there are in all
 * @param late how many of all are due before the first moment
 * @param dated how many of all are due before the second moment, which includes those that are late
 */
public record OpenWork(List<OpenTask> first, long count, long late, long dated) {

    public OpenWork {
        first = List.copyOf(first);
    }

    /** Counts tasks that are all there are. */
    public static OpenWork of(List<OpenTask> all, Instant now, Instant soonEnds) {
        return new OpenWork(all, all.size(), due(all, now), due(all, soonEnds));
    }

    private static long due(List<OpenTask> tasks, Instant before) {
        return tasks.stream()
                .filter(task -> task.due() != null && task.due().isBefore(before))
                .count();
    }
}
