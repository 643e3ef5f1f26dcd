package org.partnershipportal.exchange.challenge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Challenges as records that are linked to them mention them, what they are about, and who has to do with them. */
@Service
@Transactional(readOnly = true)
public class ChallengeMentions {

    private final ChallengeQueries queries;
    private final ChallengeRepository challenges;

    ChallengeMentions(ChallengeQueries queries, ChallengeRepository challenges) {
        this.queries = queries;
        this.challenges = challenges;
    }

    /** Some of them; those that the actor may not know of are left out. */
    @Requires(Permission.READ)
    public List<ChallengeRow> of(Actor actor, Collection<ChallengeId> ids) {
        return ids.isEmpty() ? List.of() : queries.some(actor, ids);
    }

    /** Who tells it, if others read it; empty if there is none such. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<OrganisationId> owner(Actor actor, ChallengeId id) {
        return challenges.findById(id.value()).filter(Challenge::isTold).map(Challenge::owner);
    }

    /** Who has answered it and not taken all of that back. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<OrganisationId> answered(Actor actor, ChallengeId id) {
        return challenges
                .findById(id.value())
                .map(found -> found.answers().stream()
                        .filter(one -> !one.isWithdrawn())
                        .map(ChallengeAnswer::author)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Who gave the answer that a case is about; empty if it is about something else. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<OrganisationId> writer(Actor actor, ContentRef subject) {
        return subject.kind().equals(AnswerId.KIND)
                ? AnswerId.parse(subject.id())
                        .flatMap(id -> challenges.findByAnswersId(id.value()).flatMap(found -> found.find(id)))
                        .map(ChallengeAnswer::author)
                : Optional.empty();
    }

    /** The rules whose application is hard; none if it was withdrawn, or there is none such. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<RuleRef> rules(Actor actor, ChallengeId id) {
        return challenges.findById(id.value()).map(Challenge::rules).orElse(Set.of());
    }

    /**
     * All there are, part by part.
     *
     * @param after ids up to this one are left out
     * @param max how many at most
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<UUID> after(Actor actor, UUID after, int max) {
        return queries.after(after, max);
    }
}
