package org.partnershipportal.promises.commitment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.HideableText;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Those who wrote an independent assessment, or the response to one, can appeal against its being hidden; another moderator, or
 * the secretariat, decides. Whichever part is hidden, it is their own cause for those who belong to the author, to a body of the
 * State that made the commitment, or to its NHRI.
 */
class ObservationModeration extends HideableText {

    private final ObservationPart part;
    private final ObservationRepository observations;
    private final CommitmentRepository commitments;
    private final Clock clock;

    ObservationModeration(
            ObservationPart part,
            ObservationRepository observations,
            CommitmentRepository commitments,
            JdbcClient jdbc,
            Clock clock) {
        super(jdbc);
        this.part = part;
        this.observations = observations;
        this.commitments = commitments;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return part.kind();
    }

    /** The title of the commitment. */
    @Override
    public Map<String, LocalizedText> titles(Collection<String> ids) {
        List<Observation> found = observations.findByIdIn(ids.stream()
                .flatMap(id -> ObservationId.parse(id).stream())
                .map(ObservationId::value)
                .toList());
        Map<CommitmentId, LocalizedText> titles =
                commitments
                        .findByIdIn(found.stream()
                                .map(one -> one.commitment().value())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Commitment::id, Commitment::title));
        return found.stream()
                .filter(one -> titles.containsKey(one.commitment()))
                .collect(Collectors.toMap(one -> one.id().toString(), one -> titles.get(one.commitment())));
    }

    @Override
    public String path(String id) {
        return find(id).map(found -> CommitmentLinks.page(found.commitment())).orElse(CommitmentLinks.LIST);
    }

    @Override
    protected Permission hides() {
        return part.hides();
    }

    @Override
    public boolean speaksFor(Actor actor, String id) {
        return find(id).filter(found -> ObservationPolicy.speaksFor(actor, found, part))
                .isPresent();
    }

    @Override
    protected String isOfWriter(String id) {
        return "EXISTS (SELECT 1 FROM commitment_observations o WHERE o.id = %s AND o.%s = :writer)"
                .formatted(id, part == ObservationPart.ASSESSMENT ? "organisation" : "lead_agency");
    }

    @Override
    protected String isOwnCauseOfPerson(String id) {
        String own = MemberDirectory.organisationsOf(":person");
        return """
            EXISTS (SELECT 1 FROM commitment_observations o
                    JOIN commitment_commitments promise ON promise.id = o.commitment_id
                    WHERE o.id = %s AND (o.organisation IN (%s) OR %s))
            """.formatted(id, own, OrganisationDirectory.isStateOrNhri("promise.state", own));
    }

    /** The published rule by which it is hidden. */
    @Override
    public List<Sentence> grounds(String id) {
        return find(id).flatMap(found -> Optional.ofNullable(found.hiddenBy(part)))
                .map(rule -> List.of(Sentence.of(rule.key())))
                .orElse(List.of());
    }

    @Override
    public void overturn(Actor by, String id, String reason) {
        find(id).ifPresent(found -> {
            found.reinstate(part, by.ref(), clock.instant());
            observations.save(found);
        });
    }

    private Optional<Observation> find(String id) {
        return ObservationId.parse(id).flatMap(known -> observations.findById(known.value()));
    }
}
