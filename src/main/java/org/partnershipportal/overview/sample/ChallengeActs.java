package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.challenge.AnswerDetails;
import org.partnershipportal.exchange.challenge.ChallengeAnswers;
import org.partnershipportal.exchange.challenge.ChallengeDetails;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.exchange.challenge.CloseChallenge;
import org.partnershipportal.exchange.challenge.GiveAnswer;
import org.partnershipportal.exchange.challenge.Reach;
import org.partnershipportal.exchange.challenge.WriteChallenge;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Challenges are told, opened, answered by others, and closed with what helped. */
@Component
@Profile("!production")
class ChallengeActs implements StoryActs {

    private final Challenges challenges;
    private final ChallengeAnswers answers;

    ChallengeActs(Challenges challenges, ChallengeAnswers answers) {
        this.challenges = challenges;
        this.answers = answers;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of(
                "challenges draft",
                (actor, step) -> step.known().made(step.key(), challenges.draft(actor, written(step))),
                "challenges open",
                (actor, step) ->
                        challenges.open(actor, its(step), read(actor, step).edition()),
                "challenges answer",
                (actor, step) -> answers.give(
                        actor, new GiveAnswer(token(step), its(step), step.of("text"), step.of("language"))),
                "challenges close",
                this::close);
    }

    private static ChallengeId its(StoryStep step) {
        return step.known().get(ChallengeId.class, step.key());
    }

    private ChallengeDetails read(Actor actor, StoryStep step) {
        return challenges.details(actor, its(step));
    }

    /** All that were answered by then helped. */
    private void close(Actor actor, StoryStep step) {
        ChallengeDetails now = read(actor, step);
        challenges.close(
                actor,
                now.id(),
                new CloseChallenge(
                        now.edition(),
                        step.of("text"),
                        step.of("language"),
                        now.shown().stream().map(AnswerDetails::id).collect(Collectors.toSet())));
    }

    private static UUID token(StoryStep step) {
        return UUID.nameUUIDFromBytes((step.token() + step.of("at")).getBytes(StandardCharsets.UTF_8));
    }

    private static WriteChallenge written(StoryStep step) {
        return new WriteChallenge(
                step.token(),
                0,
                step.text("title"),
                step.text("text"),
                step.record().path("tried").asString(""),
                step.text("language"),
                Set.copyOf(RuleSets.standard().parse("rules", String.join(", ", step.texts("rules")))),
                step.record().hasNonNull("country") ? new CountryCode(step.text("country")) : null,
                new LinkedHashSet<>(step.texts("themes")),
                Word.read(step.text("reach"), List.of(Reach.values())).orElseThrow());
    }
}
