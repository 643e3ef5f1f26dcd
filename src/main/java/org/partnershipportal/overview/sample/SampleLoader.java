package org.partnershipportal.overview.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.input.SealedInputs;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.overview.notification.Notices;
import org.partnershipportal.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells the story: each step is taken by its actor at its own time, through the services, the earliest first (decision 66).
 */
@Component
@Profile("!production")
class SampleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    /** Long enough for what follows from many steps on a slow machine. */
    private static final int PATIENCE_MILLIS = 120_000;

    private static final Duration BEFORE_THE_FIRST = Duration.ofHours(1);

    /** When everybody has looked into the inbox last; what they were told since is new to them. */
    private static final String LAST_READ = "-7T08:00";

    private final StoryTime time;
    private final StoryPeople people;
    private final SealedInputs sealedInputs;
    private final Notices notices;
    private final Clock clock;
    private final Map<String, BiConsumer<Actor, StoryStep>> acts;

    SampleLoader(
            StoryTime time,
            StoryPeople people,
            SealedInputs sealedInputs,
            Notices notices,
            Clock clock,
            List<StoryActs> acts) {
        this.time = time;
        this.people = people;
        this.sealedInputs = sealedInputs;
        this.notices = notices;
        this.clock = clock;
        this.acts = acts.stream()
                .flatMap(some -> some.all().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Today's story. */
    Story story() {
        return new Story(LocalDate.ofInstant(clock.instant(), Formats.GENEVA));
    }

    /**
     * Lets people come and takes the steps, and does not return before all that follows from them is done.
     *
     * @throws IllegalStateException if the story says something that cannot be done, or that was to be refused and was not
     */
    void tell(Story story, List<StoryStep> steps) {
        long began = System.nanoTime();
        try {
            Instant first = steps.getFirst().at().minus(BEFORE_THE_FIRST);
            Set<String> acting =
                    steps.stream().map(step -> step.of("by")).collect(Collectors.toCollection(HashSet::new));
            time.at(
                    first,
                    () -> story.people().stream()
                            .filter(person -> acting.contains(person.path("key").asString())
                                    || !person.path("staff").isEmpty())
                            .forEach(person ->
                                    people.come(person, steps.getFirst().known())));
            Instant read = story.calendar().instant(LAST_READ);
            steps.stream().filter(step -> step.at().isBefore(read)).forEach(this::take);
            awaitWhatFollows();
            time.at(read, () -> acting.forEach(this::readInbox));
            steps.stream().filter(step -> !step.at().isBefore(read)).forEach(this::take);
            awaitWhatFollows();
        } finally {
            notices.leaveUnmailed(Actor.system(), clock.instant());
        }
        LOG.info(
                "The sample story is told: {} steps in {} ms",
                steps.size(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    /** Where the operator has given no custodian's key, the portal takes no statements. */
    private boolean isPossible(StoryStep step) {
        boolean possible = !step.act().endsWith("-statement") || sealedInputs.takesStatements(Actor.system());
        if (!possible) {
            LOG.info("Left out, because there is no custodian's key: {} of {}", step.act(), step.key());
        }
        return possible;
    }

    private void readInbox(String person) {
        notices.readAll(Actor.person(new SamplePerson(person).id()));
    }

    private void take(StoryStep step) {
        if (!isPossible(step)) {
            return;
        }
        BiConsumer<Actor, StoryStep> act = acts.get(step.act());
        if (act == null) {
            throw new IllegalStateException("Nobody can do this of the story: " + step.act());
        }
        boolean taken = false;
        try {
            time.at(step.at(), () -> take(step, act));
            taken = true;
        } finally {
            if (!taken) {
                LOG.error("The sample story ends here: {} {} of {}", step.of("at"), step.act(), step.key());
            }
        }
    }

    private void take(StoryStep step, BiConsumer<Actor, StoryStep> act) {
        boolean refused = false;
        try {
            act.accept(people.actor(step), step);
        } catch (PortalException refusal) {
            if (!step.isRefused()) {
                throw refusal;
            }
            refused = true;
        }
        if (step.isRefused() != refused) {
            throw new IllegalStateException("It was to be refused");
        }
    }

    private void awaitWhatFollows() {
        for (int waited = 0; time.isFollowed(); waited++) {
            if (waited > PATIENCE_MILLIS) {
                throw new IllegalStateException("What follows from the story does not end");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Ended", ended);
        }
    }
}
