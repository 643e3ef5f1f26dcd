package org.partnershipportal.platform.access.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;

/**
 * Pending work for a person, as the home page lists it: a verb, a record, when it is due.
 *
 * @param verbKey key of the verb that is the row's link, such as "Answer an invitation"
 * @param record the record's title in its own language
 * @param details what else is said of it, each on a line of its own; may be empty
 * @param acting for whom the person will act
 * @param path the address below {@code /app/{acting}/}
 * @param due when it is due; {@code null} if it only waits
 * @param since how long it has waited; {@code null} if that says nothing
 * @param zone of what is due on a day, the zone of that day, in which its days are counted; {@code null} of what is due at a moment,
 *     whose days the reader's zone counts
 */
public record OpenTask(
        String verbKey,
        LocalizedText record,
        List<Sentence> details,
        Acting acting,
        String path,
        @Nullable Instant due,
        @Nullable Instant since,
        @Nullable ZoneId zone) {

    public OpenTask {
        details = List.copyOf(details);
    }

    /** A task that is due at a moment, or only waits. */
    public OpenTask(
            String verbKey,
            LocalizedText record,
            List<Sentence> details,
            Acting acting,
            String path,
            @Nullable Instant due,
            @Nullable Instant since) {
        this(verbKey, record, details, acting, path, due, since, null);
    }

    /** A task of which only one thing, or nothing, is said besides. */
    public OpenTask(
            String verbKey,
            LocalizedText record,
            @Nullable Sentence detail,
            Acting acting,
            String path,
            @Nullable Instant due) {
        this(verbKey, record, detail == null ? List.of() : List.of(detail), acting, path, due, null);
    }

    /** The same, due on a day of that zone: on the day itself it is due, and not overdue. */
    public OpenTask dayIn(ZoneId where) {
        return new OpenTask(verbKey, record, details, acting, path, due, since, where);
    }

    /** The zone in which its days are counted for a reader. */
    public ZoneId countedIn(ZoneId reader) {
        return zone == null ? reader : zone;
    }

    /** Whether its time is over. */
    public boolean isOver(Instant now) {
        return due != null
                && (zone == null
                        ? due.isBefore(now)
                        : LocalDate.ofInstant(due, zone).isBefore(LocalDate.ofInstant(now, zone)));
    }

    /** The same, with how long it has waited. */
    public OpenTask since(Instant at) {
        return new OpenTask(verbKey, record, details, acting, path, due, at, zone);
    }

    /** The same, with another thing that is said of it. */
    public OpenTask saying(Sentence detail) {
        List<Sentence> all = new ArrayList<>(details);
        all.add(detail);
        return new OpenTask(verbKey, record, all, acting, path, due, since, zone);
    }
}
