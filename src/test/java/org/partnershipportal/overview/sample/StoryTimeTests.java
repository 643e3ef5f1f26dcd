package org.partnershipportal.overview.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTimeTests {

    private static final Instant TRUE_TIME = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant STEP = Instant.parse("2024-05-15T08:00:00Z");
    private static final Instant LATER = Instant.parse("2024-05-16T08:00:00Z");

    private final StoryTime time = new StoryTime();
    private final Clock clock = time.over(Clock.fixed(TRUE_TIME, ZoneOffset.UTC));

    @Test
    void isTheStepsWhileItIsTakenAndTheTrueOneAgainAfterwards() {
        List<Instant> seen = new ArrayList<>();
        time.at(STEP, () -> seen.add(clock.instant()));
        assertThat(seen).containsExactly(STEP);
        assertThat(clock.instant()).isEqualTo(TRUE_TIME);
    }

    @Test
    void isTheTrueOneAgainAfterAStepThatFails() {
        assertThatThrownBy(() -> time.at(STEP, () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isEqualTo(TRUE_TIME);
    }

    @Test
    void staysThatOfTheStepForWhatFollowsFromItHoweverLateItRuns() throws InterruptedException {
        List<Runnable> follows = new ArrayList<>();
        List<Instant> seen = new ArrayList<>();
        time.at(STEP, () -> follows.add(time.decorate(() -> seen.add(clock.instant()))));
        assertThat(time.isFollowed()).isTrue();
        time.at(LATER, () -> follows.getFirst().run());
        assertThat(seen).containsExactly(STEP);
        assertThat(time.isFollowed()).isFalse();
    }

    @Test
    void leavesWhatFollowsFromNoStepInTheTrueTime() {
        List<Instant> seen = new ArrayList<>();
        Runnable task = time.decorate(() -> seen.add(clock.instant()));
        task.run();
        assertThat(seen).containsExactly(TRUE_TIME);
        assertThat(time.isFollowed()).isFalse();
    }

    @Test
    void isTheStoryInEveryZone() {
        List<Instant> seen = new ArrayList<>();
        time.at(STEP, () -> seen.add(clock.withZone(ZoneOffset.ofHours(5)).instant()));
        assertThat(seen).containsExactly(STEP);
    }
}
