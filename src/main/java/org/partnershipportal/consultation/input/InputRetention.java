package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.spi.PublishedInputs;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Retention;
import org.partnershipportal.platform.records.Where;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the texts of inputs are kept (mission.md, Kept how long). */
@Configuration(proxyBeanMethods = false)
class InputRetention {

    static final String DRAFTS = "input-drafts";
    static final String WITHDRAWN = "input-withdrawn";
    static final String UNPUBLISHED = "input-unpublished";
    static final String ORIGINS = "input-origins";

    private static final KeptFor DRAFTS_KEPT = KeptFor.months(12);
    private static final KeptFor WITHDRAWN_KEPT = KeptFor.days(30);
    private static final LocalTime AT_DRAFTS = LocalTime.of(3, 23);
    private static final LocalTime AT_WITHDRAWN = LocalTime.of(3, 27);
    private static final LocalTime AT_UNPUBLISHED = LocalTime.of(3, 31);
    private static final LocalTime AT_ORIGINS = LocalTime.of(3, 35);
    private static final UUID FIRST = new UUID(0, 0);

    private final InputQueries queries;
    private final InputChanges changes;
    private final TextDeletion texts;
    private final Calls calls;
    private final ObjectProvider<PublishedInputs> published;

    InputRetention(
            InputQueries queries,
            InputChanges changes,
            TextDeletion texts,
            Calls calls,
            ObjectProvider<PublishedInputs> published) {
        this.queries = queries;
        this.changes = changes;
        this.texts = texts;
        this.calls = calls;
        this.published = published;
    }

    /** Drafts that were never submitted go 12 months after their time was over, extensions included. */
    @Bean
    Retention draftRetention() {
        return new Retention(
                        DRAFTS,
                        DRAFTS_KEPT,
                        AT_DRAFTS,
                        (before, after, max) -> {
                            List<CallId> closed = calls.closedBy(Actor.system(), before);
                            return closed.isEmpty() ? List.of() : queries.drafts(closed, after, max);
                        },
                        deleting((input, now) ->
                                input.status() == InputStatus.DRAFT && DRAFTS_KEPT.isOver(changes.end(input), now)))
                .alsoOfSealed();
    }

    /** The texts of inputs go 30 days after they were withdrawn. What is withdrawn never becomes anything else. */
    @Bean
    Retention withdrawnRetention() {
        return new Retention(
                        WITHDRAWN,
                        WITHDRAWN_KEPT,
                        AT_WITHDRAWN,
                        queries::withdrawn,
                        deleting((input, now) -> input.status() == InputStatus.WITHDRAWN))
                .alsoOfSealed();
    }

    /**
     * Submitted texts that are not published go as long after the report as their call says. What was only allowed to be
     * published goes too: published is what the public can read now.
     */
    @Bean
    Retention unpublishedRetention() {
        return new Retention(
                        UNPUBLISHED,
                        null,
                        AT_UNPUBLISHED,
                        (now, after, max) -> {
                            List<CallId> over = calls.keptLongEnough(Actor.system());
                            return over.isEmpty()
                                    ? List.of()
                                    : queries.unpublished(
                                            Where.in("i.call_id", "calls", over).and(hidden()), after, max);
                        },
                        deleting((input, now) -> input.status() == InputStatus.SUBMITTED && isHidden(input)))
                .alsoOfSealed();
    }

    /**
     * The record from which an input was started goes with the input's time, unless the input was submitted for the public with its
     * name: nobody can be asked about a link otherwise, and nobody can widen the choice any more (R14.4).
     */
    @Bean
    Retention originRetention() {
        return new Retention(
                ORIGINS,
                null,
                AT_ORIGINS,
                (now, after, max) -> {
                    List<CallId> closed = calls.closedBy(Actor.system(), now);
                    return closed.isEmpty() ? List.of() : queries.idleOrigins(closed, after, max);
                },
                (id, now) -> {
                    Input input = changes.locked(new InputId(id));
                    boolean removed = input.removeIdleOrigin(
                            changes.end(input), Actor.system().ref(), now);
                    changes.save(input);
                    return removed;
                });
    }

    private Retention.VerbOfOne deleting(BiPredicate<Input, Instant> due) {
        return (id, now) -> {
            Input input = changes.locked(new InputId(id));
            return due.test(input, now) && texts.delete(input, Actor.system().ref(), now);
        };
    }

    private boolean isHidden(Input input) {
        Where one = Where.of("i.id = :input", "input", input.id()).and(hidden());
        return !queries.unpublished(one, FIRST, 1).isEmpty();
    }

    /** Without a module that publishes, nothing is published (R0.3). */
    private Where hidden() {
        return published.stream().map(one -> one.published("i.id").not()).reduce(Where.all(), Where::and);
    }
}
