package org.partnershipportal.overview.sample;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.Source;
import org.partnershipportal.promises.recommendation.WriteRecommendation;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Recommendations of the Universal Periodic Review are entered by hand and checked. */
@Component
@Profile("!production")
class RecommendationActs implements StoryActs {

    private final Recommendations recommendations;

    RecommendationActs(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of("recommendations enter", this::enter, "recommendations check", this::check);
    }

    private void check(Actor actor, StoryStep step) {
        RecommendationId id = step.known().get(RecommendationId.class, step.key());
        recommendations.check(actor, id, recommendations.details(actor, id).edition());
    }

    private void enter(Actor actor, StoryStep step) {
        step.known()
                .made(
                        step.key(),
                        recommendations.enter(
                                actor,
                                new WriteRecommendation(
                                        step.token(),
                                        0,
                                        Source.UPR,
                                        new CountryCode(step.text("state")),
                                        step.text("symbol"),
                                        step.text("paragraph"),
                                        Integer.valueOf(step.text("cycle")),
                                        Integer.valueOf(step.text("session")),
                                        Position.valueOf(step.text("position")),
                                        step.texts("recommenders").stream()
                                                .map(CountryCode::new)
                                                .collect(Collectors.toSet()),
                                        "",
                                        step.text("text"),
                                        step.text("language"),
                                        null,
                                        new LinkedHashSet<>(step.texts("themes")),
                                        Set.of(),
                                        Set.of())));
    }
}
