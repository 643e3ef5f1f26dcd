package org.partnershipportal.overview.sample;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeKind;
import org.partnershipportal.exchange.practice.PracticeReach;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.exchange.practice.ServedGroup;
import org.partnershipportal.exchange.practice.WritePractice;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.moderation.ReportText;
import org.partnershipportal.platform.moderation.ReportedTexts;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Practices are told and shared at once; who reads one can report it to the moderators. */
@Component
@Profile("!production")
class PracticeActs implements StoryActs {

    private final Practices practices;
    private final ReportedTexts reported;

    PracticeActs(Practices practices, ReportedTexts reported) {
        this.practices = practices;
        this.reported = reported;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of(
                "practices share",
                (actor, step) -> step.known().made(step.key(), practices.tell(actor, written(step))),
                "practices report",
                this::report);
    }

    private void report(Actor actor, StoryStep step) {
        PracticeId practice = step.known().get(PracticeId.class, step.key());
        reported.report(actor, new ReportText(practice.ref(), HouseRule.valueOf(step.of("rule")), step.of("reason")));
    }

    private static WritePractice written(StoryStep step) {
        return new WritePractice(
                step.token(),
                0,
                step.text("title"),
                step.text("language"),
                Word.read(step.text("type"), List.of(PracticeKind.values())).orElseThrow(),
                step.text("problem"),
                step.text("what"),
                "",
                step.text("results"),
                "",
                "",
                step.text("source"),
                step.text("conditions"),
                step.text("didNotWork"),
                "",
                step.has("country") ? Set.of(new CountryCode(step.text("country"))) : Set.of(),
                step.has("country") ? null : PracticeReach.REGIONAL,
                step.has("year") ? Integer.valueOf(step.text("year")) : null,
                null,
                new LinkedHashSet<>(step.texts("themes")),
                new LinkedHashSet<>(RuleSets.standard().parse("rules", String.join(", ", step.texts("rules")))),
                Set.of(),
                Set.of(),
                step.texts("serves").stream().map(PracticeActs::group).collect(Collectors.toSet()),
                false);
    }

    private static ServedGroup group(String named) {
        return Word.read(named.replace(' ', '-'), List.of(ServedGroup.values())).orElseThrow();
    }
}
