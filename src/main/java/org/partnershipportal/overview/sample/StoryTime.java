package org.partnershipportal.overview.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/**
 * The time in which the sample story is told. It is the true time, but while a step of the story is taken: then it is that
 * step's, for the step itself and for all that follows from it on other threads, however late. Nobody but the loader moves it,
 * and in production it does not exist (decision 66).
 */
@Component
@Profile("!production")
class StoryTime implements TaskDecorator {

    private static final ThreadLocal<@Nullable Instant> OF_THREAD = new ThreadLocal<>();

    private final AtomicInteger following = new AtomicInteger();
    private volatile @Nullable Instant told;

    /** Takes a step at its moment. */
    void at(Instant moment, Runnable step) {
        told = moment;
        try {
            in(moment, step);
        } finally {
            told = null;
        }
    }

    /** Whether something that follows from a step is under way still. */
    boolean isFollowed() {
        return following.get() > 0;
    }

    /** What follows from a step on another thread happens at the step's moment. */
    @Override
    public Runnable decorate(Runnable task) {
        Instant moment = OF_THREAD.get();
        if (moment == null) {
            return task;
        }
        following.incrementAndGet();
        return () -> {
            try {
                in(moment, task);
            } finally {
                following.decrementAndGet();
            }
        };
    }

    private void in(Instant moment, Runnable task) {
        OF_THREAD.set(moment);
        try {
            task.run();
        } finally {
            OF_THREAD.remove();
        }
    }

    private @Nullable Instant moment() {
        Instant own = OF_THREAD.get();
        return own == null ? told : own;
    }

    /** A clock that shows this time, and what that one shows where it is the true time. */
    Clock over(Clock trueTime) {
        return new Shown(trueTime);
    }

    private final class Shown extends Clock {

        private final Clock trueTime;

        private Shown(Clock trueTime) {
            this.trueTime = trueTime;
        }

        @Override
        public Instant instant() {
            Instant moment = moment();
            return moment == null ? trueTime.instant() : moment;
        }

        @Override
        public ZoneId getZone() {
            return trueTime.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Shown(trueTime.withZone(zone));
        }
    }
}
