package org.partnershipportal.overview.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** What waits for an actor in all modules, by when it is due. */
@Component
@ForOwnPages
public class WorkList {
    private static final int DAYS_SOON = 7;

    /** How near a task is. */
    public enum Urgency {
        /** Its time is over. */
        OVERDUE,
        /** Due before the reader's midnight. */
        TODAY,
        /** Due within seven days. */
        SOON,
        /** Due later, or only waiting. */
        LATER;

        static Urgency of(@org.jspecify.annotations.Nullable Instant due, Instant now, ZoneId zone) {
            if (due == null) {
                return LATER;
            }
            if (due.isBefore(now)) {
                return OVERDUE;
            }
            LocalDate today = now.atZone(zone).toLocalDate();
            LocalDate day = due.atZone(zone).toLocalDate();
            if (day.equals(today)) {
                return TODAY;
            }
            return day.isAfter(today.plusDays(DAYS_SOON)) ? LATER : SOON;
        }
    }

    private final List<OpenTasks> sources;
    private final Clock clock;

    WorkList(List<OpenTasks> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** How many things wait for the actor. */
    public long count(Actor actor) {
        return sources.stream()
                .mapToLong(source -> source.countOpenTasks(actor))
                .sum();
    }

    /** The tasks by urgency, each group by due date, in the reader's zone; groups without a task are missing. */
    public Map<Urgency, List<OpenTask>> byUrgency(Actor actor, ZoneId zone) {
        Instant now = clock.instant();
        Comparator<OpenTask> byDue =
                Comparator.comparing(OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder()));
        return sources.stream()
                .flatMap(source -> source.openTasks(actor).stream())
                .sorted(byDue)
                .collect(java.util.stream.Collectors.groupingBy(
                        task -> Urgency.of(task.due(), now, zone),
                        () -> new EnumMap<>(Urgency.class),
                        java.util.stream.Collectors.toList()));
    }

    /** Today, where the reader is. */
    public LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
