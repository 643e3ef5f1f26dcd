package org.partnershipportal.platform.access.spi;

import java.time.Instant;
import java.util.List;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;

/**
 * What of a module's records concerns an actor on the home page: what waits for them, and what they are shown besides. The home
 * page asks all beans of this type; each answers under its own module's policy. Of next steps, those of beans with an order come
 * first.
 */
public interface OpenTasks {

    /** How many things that wait a module gives at most. */
    int MOST_TASKS = 20;

    /** So few tasks are all that a module has; where it gives more, it is asked how many there are. */
    int FEW_TASKS = 5;

    /**
     * What waits, how much waits in all, and how much of all is due before each of two moments: all that the home page asks of a
     * module about open work, in at most six queries, however much waits.
     *
     * @param now what is due before is late
     * @param soonEnds what is due before is due soon, unless it is late
     */
    default OpenWork openWork(Actor actor, Instant now, Instant soonEnds) {
        List<OpenTask> first = openTasks(actor);
        OpenWork given = OpenWork.of(first, now, soonEnds);
        if (first.size() <= FEW_TASKS) {
            return given;
        }
        return first.size() >= MOST_TASKS && first.stream().anyMatch(task -> task.due() != null)
                ? new OpenWork(first, countOpenTasks(actor), countDue(actor, now), countDue(actor, soonEnds))
                : new OpenWork(first, countOpenTasks(actor), given.late(), given.dated());
    }

    /** At most {@link #MOST_TASKS} things that wait, the most urgent first, in at most four queries, however much waits. */
    default List<OpenTask> openTasks(Actor actor) {
        return List.of();
    }

    /**
     * Those that belong to a record of which the module's own are parts, such as a working group, and are done elsewhere than on its
     * page; at most {@link #MOST_TASKS}, the most urgent first, under the same policy.
     */
    default List<OpenTask> openTasks(Actor actor, ContentRef within) {
        return List.of();
    }

    /** How many there are in all. */
    default long countOpenTasks(Actor actor) {
        return 0;
    }

    /**
     * How many of all that wait are due before a moment; asked only where {@link #openTasks} may not have given all. A module
     * whose tasks have dates and can be many counts them by a query.
     */
    default long countDue(Actor actor, Instant before) {
        return openTasks(actor).stream()
                .filter(task -> task.due() != null && task.due().isBefore(before))
                .count();
    }

    /** Where all that wait are listed, below {@code /app/{acting}/}; empty if there is no such page, or there are never many. */
    default String allTasks(Actor actor) {
        return "";
    }

    /** What the actor is shown besides, at most {@link HomeLine#MOST} of a part, in a fixed number of queries. */
    default List<HomeLine> lines(Actor actor) {
        return List.of();
    }
}
