package org.partnershipportal.overview.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.access.spi.OpenWork;
import org.springframework.stereotype.Component;

/** What concerns an actor in all modules: pending work, when it is due, and the other lines of the home page. */
@Component
@ForOwnPages
public class WorkList {
    private static final int DAYS_SOON = 7;

    /** At so many other places at most is counted what waits, so that a home costs no more the more organisations a person has. */
    public static final int MOST_ELSEWHERE = 6;

    /** How many tasks of one module are listed; the others on its own page. */
    private static final int SOME = OpenTasks.FEW_TASKS;

    /** How near a task is. */
    public enum Urgency {
        /** Its time is over. */
        OVERDUE,
        /** Due before midnight: the reader's, or where the day is that it is due on. */
        TODAY,
        /** Due within seven days. */
        SOON,
        /** Without a date: it waits now. */
        WAITING,
        /** Due later. */
        LATER;

        static Urgency of(OpenTask task, Instant now, ZoneId reader) {
            Instant due = task.due();
            if (due == null) {
                return WAITING;
            }
            if (task.isOver(now)) {
                return OVERDUE;
            }
            ZoneId zone = task.countedIn(reader);
            LocalDate today = now.atZone(zone).toLocalDate();
            LocalDate day = due.atZone(zone).toLocalDate();
            if (day.equals(today)) {
                return TODAY;
            }
            return day.isAfter(today.plusDays(DAYS_SOON)) ? LATER : SOON;
        }
    }

    /**
     * Tasks of one kind that are not listed.
     *
     * @param verbKey key of what is to be done
     * @param count how many there are
     * @param path where they are listed, below {@code /app/}
     */
    public record More(String verbKey, long count, String path) {}

    /**
     * What waits.
     *
     * @param groups the tasks by urgency, each group by due date, then by how long they have waited; groups without a task
     *     are missing
     * @param more where a module has more than are listed
     * @param count how many there are in all, as {@link #count} says
     * @param late what is overdue, listed or not
     * @param soon what is due today or within seven days, listed or not
     */
    public record Waiting(Map<Urgency, List<OpenTask>> groups, List<More> more, long count, Dated late, Dated soon) {}

    /**
     * Tasks with a date.
     *
     * @param count how many there are
     * @param first when the first of them is due; {@code null} if there is none
     */
    public record Dated(long count, @Nullable Instant first) {}

    /**
     * What waits for the same person where they act for somebody else.
     *
     * @param name of the organisation; empty for the staff, and for the person alone
     * @param acting for whom they act there
     * @param count how many things, as {@link #count} says there
     */
    public record Elsewhere(String name, Acting acting, long count) {}

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

    /** Where else something waits for a person, of the first {@link #MOST_ELSEWHERE} places: it is counted, and nothing is read. */
    public List<Elsewhere> elsewhere(List<Actor> others) {
        return others.stream()
                .limit(MOST_ELSEWHERE)
                .map(other -> new Elsewhere(
                        other.membership() == null ? "" : other.membership().name(),
                        other.acting().orElseThrow(),
                        count(other)))
                .filter(place -> place.count() > 0)
                .toList();
    }

    /** What waits for the actor, in the reader's zone; of a module with a page for them only the most urgent. */
    public Waiting waiting(Actor actor, ZoneId zone) {
        Instant now = clock.instant();
        List<OpenTask> shown = new ArrayList<>();
        List<More> more = new ArrayList<>();
        Instant soonEnds =
                today(zone).plusDays(DAYS_SOON + 1L).atStartOfDay(zone).toInstant();
        List<Instant> dates = new ArrayList<>();
        long count = 0;
        long late = 0;
        long dated = 0;
        for (OpenTasks source : sources) {
            OpenWork work = source.openWork(actor, now, soonEnds);
            List<OpenTask> tasks = work.first();
            count += work.count();
            late += work.late();
            dated += work.dated();
            tasks.stream().map(OpenTask::due).filter(Objects::nonNull).forEach(dates::add);
            String all = source.allTasks(actor);
            if (tasks.size() <= SOME || all.isEmpty()) {
                shown.addAll(tasks);
            } else {
                OpenTask next = tasks.get(SOME);
                shown.addAll(tasks.subList(0, SOME));
                more.add(new More(
                        next.verbKey(), work.count() - SOME, next.acting().segment() + "/" + all));
            }
        }
        return new Waiting(
                byUrgency(shown.stream(), now, zone),
                more,
                count,
                new Dated(late, first(dates, Instant.MIN, now)),
                new Dated(dated - late, first(dates, now, soonEnds)));
    }

    /** What waits for the actor within one record, such as a working group, as the modules of its parts answer. */
    public Map<Urgency, List<OpenTask>> within(Actor actor, ContentRef record, ZoneId zone) {
        return byUrgency(
                sources.stream().flatMap(source -> source.openTasks(actor, record).stream()), clock.instant(), zone);
    }

    private static Map<Urgency, List<OpenTask>> byUrgency(Stream<OpenTask> tasks, Instant now, ZoneId zone) {
        return tasks.sorted(BY_DUE)
                .collect(Collectors.groupingBy(
                        task -> Urgency.of(task, now, zone), () -> new EnumMap<>(Urgency.class), Collectors.toList()));
    }

    private static @Nullable Instant first(List<Instant> dates, Instant from, Instant until) {
        return dates.stream()
                .filter(date -> !date.isBefore(from) && date.isBefore(until))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static final Comparator<OpenTask> BY_DUE = Comparator.comparing(
                    OpenTask::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(OpenTask::since, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    /** The lines besides, by their headings, the first {@link HomeLine#MOST} of each; headings without a line are missing. */
    public Map<HomeLine.Part, List<HomeLine>> lines(Actor actor) {
        List<List<HomeLine>> given =
                sources.stream().map(source -> source.lines(actor)).toList();
        Map<HomeLine.Part, List<HomeLine>> parts = given.stream()
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(
                        HomeLine::part, () -> new EnumMap<>(HomeLine.Part.class), Collectors.toList()));
        parts.computeIfPresent(HomeLine.Part.NEXT, (next, _) -> byTurns(next, given));
        parts.replaceAll((part, lines) ->
                lines.stream().sorted(order(part)).limit(HomeLine.MOST).toList());
        return parts;
    }

    /**
     * What names no record, for the reader's own organisation lacks it; then the first of each module, and the second of each: what can
     * be done next is not all of one kind.
     */
    private static List<HomeLine> byTurns(HomeLine.Part part, List<List<HomeLine>> given) {
        List<List<HomeLine>> modules = given.stream()
                .map(lines -> lines.stream().filter(line -> line.part() == part).toList())
                .toList();
        int longest = modules.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, longest)
                .boxed()
                .flatMap(place ->
                        modules.stream().filter(lines -> place < lines.size()).map(lines -> lines.get(place)))
                .sorted(Comparator.comparing(line -> line.record() != null))
                .toList();
    }

    /**
     * What comes first: of what happened what is under way and has no date yet, then the latest; what can be done and what is
     * watched stand in the order in which the modules gave them.
     */
    private static Comparator<HomeLine> order(HomeLine.Part part) {
        return switch (part) {
            case CITED, BECAME, OURS ->
                Comparator.comparing(HomeLine::at, Comparator.nullsFirst(Comparator.<Instant>reverseOrder()));
            case OPEN -> Comparator.comparing(HomeLine::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
            case NEXT, WATCHED -> (_, _) -> 0;
        };
    }

    /** Today, where the reader is. */
    public LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
