package org.partnershipportal.promises.commitment;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.moderation.Moderated;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** The author of an independent assessment can appeal against its being hidden; another moderator, or the secretariat, decides. */
@Component
class ObservationModeration implements Moderated {

    private static final String ONE = "EXISTS (SELECT 1 FROM commitment_observations o"
            + " WHERE o.id = UNHEX(REPLACE(%s, '-', '')) AND o.organisation IN (%s))";

    private final ObservationRepository observations;
    private final CommitmentRepository commitments;
    private final MemberDirectory members;
    private final Clock clock;

    ObservationModeration(
            ObservationRepository observations,
            CommitmentRepository commitments,
            MemberDirectory members,
            Clock clock) {
        this.observations = observations;
        this.commitments = commitments;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ObservationId.KIND;
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
        return Permission.HIDE_ASSESSMENT.isOpenTo(actor) && person != null && !isOwnCause(person, id);
    }

    @Override
    public boolean speaksFor(Actor actor, String id) {
        return find(id).filter(found -> actor.holds(found.author().value(), MemberRole.SIGNATORY))
                .isPresent();
    }

    @Override
    public Where concerning(Actor actor, String id) {
        return actor.organisation()
                .filter(own -> actor.holds(own, MemberRole.SIGNATORY))
                .map(own -> Where.of(ONE.formatted(id, ":author"), "author", own))
                .orElse(Where.none());
    }

    @Override
    public boolean isOwnCause(PersonId person, String id) {
        return find(id).filter(found -> members.find(Actor.system(), found.author(), EnumSet.allOf(MemberRole.class))
                        .contains(person))
                .isPresent();
    }

    @Override
    public Where ownCauseOf(PersonId person, String id) {
        return Where.of(ONE.formatted(id, MemberDirectory.organisationsOf(":person")), "person", person);
    }

    /** The published rule by which it is hidden. */
    @Override
    public List<Sentence> grounds(String id) {
        return find(id).flatMap(found -> Optional.ofNullable(found.hiddenBy()))
                .map(rule -> List.of(Sentence.of(rule.key())))
                .orElse(List.of());
    }

    @Override
    public void overturn(Actor by, String id, String reason) {
        find(id).ifPresent(found -> {
            found.reinstate(by.ref(), clock.instant());
            observations.save(found);
        });
    }

    private Optional<Observation> find(String id) {
        return ObservationId.parse(id).flatMap(known -> observations.findById(known.value()));
    }
}
