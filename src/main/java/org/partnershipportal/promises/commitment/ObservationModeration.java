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
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.moderation.Moderated;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Those who wrote an independent assessment, or the response to one, can appeal against its being hidden; another moderator, or
 * the secretariat, decides. Whichever part is hidden, it is their own cause for those who belong to the author, to a body of the
 * State that made the commitment, or to its NHRI.
 */
class ObservationModeration implements Moderated {

    private static final String IN_LETTERS = "UNHEX(REPLACE(%s, '-', ''))";

    private final ObservationPart part;
    private final ObservationRepository observations;
    private final CommitmentRepository commitments;
    private final JdbcClient jdbc;
    private final Clock clock;

    ObservationModeration(
            ObservationPart part,
            ObservationRepository observations,
            CommitmentRepository commitments,
            JdbcClient jdbc,
            Clock clock) {
        this.part = part;
        this.observations = observations;
        this.commitments = commitments;
        this.jdbc = jdbc;
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
    public boolean mayDecide(Actor actor, String id) {
        PersonId person = actor.person();
        return part.hides().isOpenTo(actor) && person != null && !isOwnCause(person, id);
    }

    @Override
    public boolean speaksFor(Actor actor, String id) {
        return find(id).filter(found -> ObservationPolicy.speaksFor(actor, found, part))
                .isPresent();
    }

    @Override
    public Where concerning(Actor actor, String id) {
        return actor.organisation()
                .filter(own -> actor.holds(own, MemberRole.SIGNATORY))
                .map(own -> Where.of(
                        "EXISTS (SELECT 1 FROM commitment_observations o WHERE o.id = %s AND o.%s = :writer)"
                                .formatted(
                                        IN_LETTERS.formatted(id),
                                        part == ObservationPart.ASSESSMENT ? "organisation" : "lead_agency"),
                        "writer",
                        own))
                .orElse(Where.none());
    }

    @Override
    public boolean isOwnCause(PersonId person, String id) {
        return ObservationId.parse(id)
                .filter(known -> jdbc.sql("SELECT COUNT(*) FROM commitment_observations one WHERE one.id = :one AND "
                                        + ownCause("one.id"))
                                .param("one", known)
                                .param("person", person)
                                .query(Long.class)
                                .single()
                        > 0)
                .isPresent();
    }

    @Override
    public Where ownCauseOf(PersonId person, String id) {
        return Where.of(ownCause(IN_LETTERS.formatted(id)), "person", person);
    }

    /** A condition within those on {@code moderation_cases c}, and so without an alias of that name. */
    private static String ownCause(String id) {
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
