package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.promises.commitment.AnswerObservation;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.Measure;
import org.partnershipportal.promises.commitment.Milestone;
import org.partnershipportal.promises.commitment.ObservationId;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.PlaceObservation;
import org.partnershipportal.promises.commitment.ReportProgress;
import org.partnershipportal.promises.commitment.Resource;
import org.partnershipportal.promises.commitment.SayWhy;
import org.partnershipportal.promises.commitment.WriteCommitment;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Commitments are written, sent for clearance, sent back, cleared by another person, and changed. */
@Component
@Profile("!production")
class CommitmentActs implements StoryActs {

    private final Commitments commitments;
    private final Observations observations;
    private final StoryFiles files;

    CommitmentActs(Commitments commitments, Observations observations, StoryFiles files) {
        this.commitments = commitments;
        this.observations = observations;
        this.files = files;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of(
                "commitments draft",
                (actor, step) -> step.known().made(step.key(), commitments.draft(actor, written(step, 0, false))),
                "commitments send-for-clearance",
                this::send,
                "commitments clear-and-publish",
                (actor, step) -> commitments.clear(actor, its(step), edition(actor, step)),
                "commitments return",
                (actor, step) -> commitments.sendBack(
                        actor, its(step), new SayWhy(edition(actor, step), step.of("reason"), step.of("language"))),
                "commitments report",
                this::report,
                "commitments complete",
                (actor, step) -> commitments.complete(
                        actor, its(step), new SayWhy(edition(actor, step), step.of("evidence"), step.of("language"))),
                "commitments assess",
                (actor, step) -> observations.place(actor, assessed(step)),
                "commitments answer",
                (actor, step) -> observations.answer(
                        actor,
                        new AnswerObservation(
                                new ObservationId(token(step, step.of("assessment"))),
                                step.of("text"),
                                step.of("language"))),
                "commitments change",
                (actor, step) -> commitments.edit(actor, its(step), written(step, edition(actor, step), true)));
    }

    private static CommitmentId its(StoryStep step) {
        return step.known().get(CommitmentId.class, step.key());
    }

    private long edition(Actor actor, StoryStep step) {
        return commitments.details(actor, its(step)).edition();
    }

    /** What is published already is sent with the reason of its change. */
    private void send(Actor actor, StoryStep step) {
        if (commitments.details(actor, its(step)).isPublic()) {
            String reason = step.record()
                    .path("steps")
                    .valueStream()
                    .filter(other -> other.hasNonNull("reason"))
                    .map(other -> other.path("reason").asString())
                    .findFirst()
                    .orElseThrow();
            commitments.sendChange(actor, its(step), new SayWhy(edition(actor, step), reason, step.text("language")));
        } else {
            commitments.send(actor, its(step), edition(actor, step));
        }
    }

    private void report(Actor actor, StoryStep step) {
        commitments.report(actor, its(step), reported(step));
        if (step.step().hasNonNull("file")) {
            ContentRef record = new ContentRef("commitment", its(step).toString());
            files.attach(actor, new Upload(record, "evidence", step.of("file")), step.of("evidence"));
        }
    }

    private static PlaceObservation assessed(StoryStep step) {
        return new PlaceObservation(
                token(step, step.of("assessment")),
                its(step),
                Word.read(step.of("level"), List.of(Level.values())).orElseThrow(),
                step.of("text"),
                step.of("evidence"),
                null,
                step.of("language"));
    }

    private static ReportProgress reported(StoryStep step) {
        return new ReportProgress(
                token(step, step.of("at")),
                token(step, step.of("milestone")),
                step.step().hasNonNull("reached") ? step.day(step.of("reached")) : null,
                Word.read(step.of("level"), List.of(Level.values())).orElseThrow(),
                step.of("text"),
                step.of("evidence"),
                step.of("language"));
    }

    private static UUID token(StoryStep step, String part) {
        return UUID.nameUUIDFromBytes((step.token() + part).getBytes(StandardCharsets.UTF_8));
    }

    private static WriteCommitment written(StoryStep step, long edition, boolean changed) {
        JsonNode indicator = step.record().path("indicator");
        List<String> period = step.texts("period");
        return new WriteCommitment(
                step.token(),
                edition,
                step.text("title"),
                step.text("language"),
                step.text("promise"),
                step.text("others"),
                step.day(period.getFirst()),
                step.day(period.getLast()),
                ZoneId.of(step.text("zone")),
                new LinkedHashSet<>(step.texts("themes")),
                recommendations(step),
                "",
                rules(step),
                new LinkedHashSet<>(step.texts("sdgTargets")),
                indicator.path("name").asString(),
                Measure.valueOf(indicator.path("measure").asString()),
                indicator.path("unit").asString(),
                indicator.path("baseline").asString(),
                indicator.path("target").asString(),
                indicator.path("means").asString(),
                of(step, "milestones").map(one -> milestone(step, one, changed)).toList(),
                of(step, "resources")
                        .map(one -> new Resource(
                                one.path("what").asString(),
                                one.path("amount").asString(),
                                one.path("currency").asString()))
                        .toList());
    }

    private static Set<UUID> recommendations(StoryStep step) {
        return step.texts("recommendations").stream()
                .map(key -> step.known().get(RecommendationId.class, key).value())
                .collect(Collectors.toSet());
    }

    private static Set<RuleRef> rules(StoryStep step) {
        return new LinkedHashSet<>(RuleSets.standard().parse("rules", String.join(", ", step.texts("rules"))));
    }

    /** A milestone that was moved has had another day before. */
    private static Milestone milestone(StoryStep step, JsonNode one, boolean changed) {
        String due = !changed && one.hasNonNull("was")
                ? one.path("was").asString()
                : one.path("due").asString();
        return new Milestone(
                token(step, one.path("key").asString()),
                one.path("text").asString(),
                one.path("indicator").asString(),
                step.day(due));
    }

    private static Stream<JsonNode> of(StoryStep step, String field) {
        return step.record().path(field).valueStream();
    }
}
