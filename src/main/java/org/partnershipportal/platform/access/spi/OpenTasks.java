package org.partnershipportal.platform.access.spi;

import java.time.Instant;
import java.util.List;
import org.partnershipportal.platform.access.Actor;

/**
 * What of a module's records concerns an actor on the home page: what waits for them, and what they are shown besides. The home
 * page asks all beans of this type; each answers under its own module's policy. Of next steps, those of beans with an order come
 * first.
 */
public interface OpenTasks {

    /** How many things that wait a module gives at most. */
    int MOST_TASKS = 20;

    /** At most {@link #MOST_TASKS} things that wait, the most urgent first, in at most four queries, however much waits. */
    default List<OpenTask> openTasks(Actor actor) {
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
