package org.partnershipportal.overview.sample;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.remark.AnswerRemark;
import org.partnershipportal.exchange.remark.Criterion;
import org.partnershipportal.exchange.remark.RemarkId;
import org.partnershipportal.exchange.remark.RemarkKind;
import org.partnershipportal.exchange.remark.Remarks;
import org.partnershipportal.exchange.remark.WriteRemark;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Practices are confirmed, reviewed and seen differently by others, and their authors answer. */
@Component
@Profile("!production")
class RemarkActs implements StoryActs {

    private final Remarks remarks;

    RemarkActs(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of(
                "remarks write",
                (actor, step) -> step.known().made(step.key(), remarks.write(actor, written(step))),
                "remarks answer",
                (actor, step) -> remarks.answer(
                        actor,
                        new AnswerRemark(
                                step.known().get(RemarkId.class, step.key()), step.of("text"), step.of("language"))));
    }

    private static WriteRemark written(StoryStep step) {
        return new WriteRemark(
                step.token(),
                step.known().get(PracticeId.class, step.text("practice")),
                1,
                Word.read(step.text("kind"), Set.of(RemarkKind.values())).orElseThrow(),
                step.text("text"),
                step.texts("criteria").stream()
                        .map(named ->
                                Word.read(named, Set.of(Criterion.values())).orElseThrow())
                        .collect(Collectors.toSet()),
                step.has("conflict") ? step.text("conflict") : "",
                step.text("language"));
    }
}
