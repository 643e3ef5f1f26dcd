package org.partnershipportal.overview.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.overview.relation.LinkChoice;
import org.partnershipportal.overview.relation.LinkId;
import org.partnershipportal.overview.relation.LinkType;
import org.partnershipportal.overview.relation.Links;
import org.partnershipportal.overview.relation.ProposeLink;
import org.partnershipportal.overview.relation.RecordKind;
import org.partnershipportal.overview.relation.Way;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Records are linked by those who speak for one of them, and accepted for the other. What follows from records needs no step. */
@Component
@Profile("!production")
class LinkActs implements StoryActs {

    private final Links links;
    private final StandingInputs inputs;

    LinkActs(Links links, StandingInputs inputs) {
        this.links = links;
        this.inputs = inputs;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of(
                "links link",
                (actor, step) -> link(actor, step, "from", Way.AFTER, "to"),
                "links link-back",
                (actor, step) -> link(actor, step, "to", Way.BEFORE, "from"),
                "links accept",
                (actor, step) -> links.confirm(actor, step.known().get(LinkId.class, step.key())));
    }

    private void link(Actor actor, StoryStep step, String own, Way way, String other) {
        LinkType type = Word.read(step.text("type"), List.of(LinkType.values())).orElseThrow();
        step.known()
                .made(
                        step.key(),
                        links.propose(
                                actor,
                                new ProposeLink(
                                        step.token(),
                                        record(step, own),
                                        new LinkChoice(type, way),
                                        record(step, other).id())));
    }

    /** The record at that end: a kind and its key. An input is known by the number of its public page. */
    private ContentRef record(StoryStep step, String end) {
        String named = step.text(end);
        String kind = named.substring(0, named.indexOf(':'));
        String key = named.substring(named.indexOf(':') + 1);
        return switch (kind) {
            case "challenge" -> step.known().get(ChallengeId.class, key).ref();
            case "commitment" -> step.known().get(CommitmentId.class, key).ref();
            case "practice" -> step.known().get(PracticeId.class, key).ref();
            case "partnership" ->
                new ContentRef(kind, step.known().get(PartnershipId.class, key).toString());
            case "input" ->
                new ContentRef(
                        RecordKind.PUBLICATION.word(),
                        Objects.requireNonNull(inputs.published(
                                                Actor.system(),
                                                Set.of(step.known().input(key)))
                                        .getFirst()
                                        .published())
                                .toString());
            default -> throw new IllegalStateException("The story links no " + kind + " yet");
        };
    }
}
