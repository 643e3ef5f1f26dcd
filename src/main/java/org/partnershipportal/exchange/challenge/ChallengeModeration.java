package org.partnershipportal.exchange.challenge;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.HideableText;
import org.partnershipportal.platform.moderation.HouseRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Those who tell a challenge can appeal against its being hidden; another moderator, or the secretariat, decides. It is their own cause
 * for those who belong to the organisation that tells it.
 */
@Component
class ChallengeModeration extends HideableText {

    private final ChallengeRepository challenges;
    private final Clock clock;

    ChallengeModeration(ChallengeRepository challenges, JdbcClient jdbc, Clock clock) {
        super(jdbc);
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ChallengeId.KIND;
    }

    @Override
    public Map<String, LocalizedText> titles(Collection<String> ids) {
        return challenges
                .findByIdIn(ids.stream()
                        .flatMap(id -> ChallengeId.parse(id).stream())
                        .map(ChallengeId::value)
                        .toList())
                .stream()
                .collect(Collectors.toMap(found -> found.id().toString(), Challenge::title));
    }

    @Override
    public String path(String id) {
        return ChallengeId.parse(id).map(ChallengeLinks::page).orElse(ChallengeLinks.LIST);
    }

    @Override
    protected Permission hides() {
        return Permission.HIDE_CHALLENGE;
    }

    @Override
    public boolean speaksFor(Actor actor, String id) {
        return find(id).filter(found -> ChallengePolicy.speaksFor(actor, found)).isPresent();
    }

    @Override
    protected String isOfWriter(String id) {
        return "EXISTS (SELECT 1 FROM challenge_challenges told WHERE told.id = %s AND told.organisation = :writer)"
                .formatted(id);
    }

    @Override
    protected String isOwnCauseOfPerson(String id) {
        return "EXISTS (SELECT 1 FROM challenge_challenges told WHERE told.id = %s AND told.organisation IN (%s))"
                .formatted(id, MemberDirectory.boundTo(":person"));
    }

    /** The published rule by which it is hidden. */
    @Override
    public List<Sentence> grounds(String id) {
        return find(id).flatMap(found -> Optional.ofNullable(found.hiddenBy()))
                .map(HouseRule::key)
                .map(key -> List.of(Sentence.of(key)))
                .orElse(List.of());
    }

    @Override
    public void overturn(Actor by, String id, String reason) {
        find(id).ifPresent(found -> {
            found.reinstate(by.ref(), clock.instant());
            challenges.save(found);
        });
    }

    private Optional<Challenge> find(String id) {
        return ChallengeId.parse(id).flatMap(known -> challenges.findById(known.value()));
    }
}
