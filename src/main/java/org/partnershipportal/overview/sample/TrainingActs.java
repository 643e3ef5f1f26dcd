package org.partnershipportal.overview.sample;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.training.Enrol;
import org.partnershipportal.exchange.training.EnrolmentId;
import org.partnershipportal.exchange.training.Enrolments;
import org.partnershipportal.exchange.training.SessionTimes;
import org.partnershipportal.exchange.training.TrainingId;
import org.partnershipportal.exchange.training.Trainings;
import org.partnershipportal.exchange.training.WriteTraining;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Trainings of the story: drafted, announced, filled until others wait, attended and held. */
@Component
@Profile("!production")
class TrainingActs implements StoryActs {

    private static final int HOURS = 2;

    private final Trainings trainings;
    private final Enrolments enrolments;

    TrainingActs(Trainings trainings, Enrolments enrolments) {
        this.trainings = trainings;
        this.enrolments = enrolments;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of(
                "trainings draft-training", this::draft,
                "trainings announce-training", (actor, step) -> trainings.announce(actor, its(step)),
                "trainings register-oneself", this::register,
                "trainings record-attendance", this::attend,
                "trainings hold", (actor, step) -> trainings.hold(actor, its(step)));
    }

    private static TrainingId its(StoryStep step) {
        return step.known().get(TrainingId.class, step.key());
    }

    /** An online training; all its sessions last two hours. */
    private void draft(Actor actor, StoryStep step) {
        List<LocalDateTime> starts =
                step.texts("starts").stream().map(step::moment).toList();
        step.known()
                .made(
                        step.key(),
                        trainings.draft(
                                actor,
                                new WriteTraining(
                                        step.token(),
                                        0,
                                        step.text("title"),
                                        step.text("aim"),
                                        step.text("audience"),
                                        step.text("language"),
                                        step.text("language"),
                                        true,
                                        step.text("place"),
                                        null,
                                        Formats.GENEVA,
                                        starts.stream()
                                                .map(start -> new SessionTimes(
                                                        start.toLocalDate(),
                                                        start.toLocalTime(),
                                                        start.toLocalTime().plusHours(HOURS)))
                                                .toList(),
                                        Integer.valueOf(step.text("places")),
                                        step.day(step.text("lastDay")),
                                        starts.size(),
                                        Set.copyOf(step.texts("themes")))));
    }

    private void register(Actor actor, StoryStep step) {
        enrolments.register(actor, new Enrol(its(step), List.of(Objects.requireNonNull(actor.person()))));
        step.known()
                .made(
                        registration(step, step.of("as")),
                        enrolments
                                .ownParticipants(actor, its(step), 0, 1)
                                .rows()
                                .getFirst()
                                .id());
    }

    private static String registration(StoryStep step, String organisation) {
        return step.key() + " " + organisation;
    }

    private void attend(Actor actor, StoryStep step) {
        enrolments.attend(
                actor,
                its(step),
                step.known().get(EnrolmentId.class, registration(step, step.of("whose"))),
                step.listOf("sessions").stream().map(Integer::valueOf).collect(Collectors.toSet()),
                Set.of());
    }
}
