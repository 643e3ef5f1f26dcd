package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.exchange.challenge.ChallengeConditions;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.exchange.challenge.ChallengeMentions;
import org.partnershipportal.exchange.challenge.ChallengeRow;
import org.partnershipportal.exchange.challenge.ChallengeStatus;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** Challenges; the organisation that tells one speaks for it once others read it. */
@Component
class ChallengeEnds implements LinkedKind {

    private final ChallengeMentions challenges;

    ChallengeEnds(ChallengeMentions challenges) {
        this.challenges = challenges;
    }

    /** The challenge at an end of a link. */
    static LinkEnd end(ChallengeId id) {
        return new LinkEnd(RecordKind.CHALLENGE, id.toString());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CHALLENGE;
    }

    @Override
    public Optional<String> id(String text) {
        return ChallengeId.parse(text).map(ChallengeId::toString);
    }

    /** By the address of its page, while it is open: nothing answers a closed one. */
    @Override
    public Optional<String> named(Actor actor, String typed) {
        return ChallengeId.parse(TypedAddress.lastPart(typed))
                .filter(id -> challenges.of(actor, List.of(id)).stream()
                        .anyMatch(row -> row.status() == ChallengeStatus.OPEN))
                .map(ChallengeId::toString);
    }

    @Override
    public Where visibleTo(Actor actor, String key, String id) {
        return ChallengeConditions.visibleTo(actor, key);
    }

    @Override
    public Where spokenForBy(Actor actor, String key, String id) {
        return ChallengeConditions.toldBy(actor, key);
    }

    @Override
    public Optional<OrganisationId> owner(String id) {
        return ChallengeId.parse(id).flatMap(known -> challenges.owner(Actor.system(), known));
    }

    @Override
    public List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids) {
        return challenges
                .of(
                        actor,
                        ids.stream()
                                .flatMap(id -> ChallengeId.parse(id).stream())
                                .toList())
                .stream()
                .map(challenge -> record(challenge, reader))
                .toList();
    }

    private static LinkedRecord record(ChallengeRow challenge, Language reader) {
        return new LinkedRecord(
                end(challenge.id()),
                challenge.title(),
                challenge.author() == null
                        ? new LocalizedText("", reader.tag())
                        : challenge.author().name(),
                challenge.status() == ChallengeStatus.OPEN ? "" : challenge.statusKey(),
                challenge.isPublic() ? ChallengeLinks.published(challenge.id()) : "",
                ChallengeLinks.page(challenge.id()));
    }
}
