package org.partnershipportal.platform.access.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Waiting;
import org.partnershipportal.platform.records.Where;

/**
 * Tasks that are the rows of a union of queries. A module says which rows wait for an actor; each question of {@link OpenTasks} is
 * answered from that, so that where the actor belongs is read once for it. Nothing of it is kept for the next question.
 */
public interface WaitingTasks extends OpenTasks {

    /**
     * What waits for an actor.
     *
     * @param rows all of it
     * @param row a record whose components are named after columns
     * @param task the task that a row is
     */
    record Found<T>(Waiting rows, Class<T> row, Function<T, OpenTask> task) {

        private List<OpenTask> first(Where which) {
            return rows.first(which, MOST_TASKS, row).stream().map(task).toList();
        }

        private OpenWork work(Instant now, Instant soonEnds) {
            List<OpenTask> first = first(Where.all());
            if (first.size() < MOST_TASKS) {
                return OpenWork.of(first, now, soonEnds);
            }
            Waiting.Counts counts = rows.counts(now, soonEnds);
            return new OpenWork(first, counts.total(), counts.late(), counts.dated());
        }
    }

    /** What waits for the actor; empty where nothing can. */
    Optional<Found<?>> found(Actor actor);

    /** Which of it {@link #openTasks(Actor, ContentRef)} gives: a condition on {@code waiting}; empty for a record without parts of it. */
    default Optional<Where> within(ContentRef record) {
        return Optional.empty();
    }

    @Override
    default List<OpenTask> openTasks(Actor actor) {
        return found(actor).map(found -> found.first(Where.all())).orElse(List.of());
    }

    @Override
    default List<OpenTask> openTasks(Actor actor, ContentRef record) {
        return within(record)
                .flatMap(which -> found(actor).map(found -> found.first(which)))
                .orElse(List.of());
    }

    @Override
    default long countOpenTasks(Actor actor) {
        return found(actor).map(found -> found.rows().count()).orElse(0L);
    }

    @Override
    default long countDue(Actor actor, Instant before) {
        return found(actor)
                .map(found -> found.rows().counts(before, before).late())
                .orElse(0L);
    }

    /** Two queries at most, besides those that find out where the actor belongs. */
    @Override
    default OpenWork openWork(Actor actor, Instant now, Instant soonEnds) {
        return found(actor)
                .map(found -> found.work(now, soonEnds))
                .orElseGet(() -> OpenWork.of(List.of(), now, soonEnds));
    }
}
