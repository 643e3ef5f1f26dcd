package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.spi.OrganisationMembers;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.moderation.Moderated;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** Owners can appeal against the refusal or suspension of their organisation. */
@Component
class OrganisationModeration implements Moderated {

    private final OrganisationRepository organisations;
    private final OrganisationQueries queries;
    private final OrganisationMembers members;
    private final Clock clock;

    OrganisationModeration(
            OrganisationRepository organisations,
            OrganisationQueries queries,
            OrganisationMembers members,
            Clock clock) {
        this.organisations = organisations;
        this.queries = queries;
        this.members = members;
        this.clock = clock;
    }

    /** The organisation as the subject of a case. */
    static ContentRef subject(OrganisationId id) {
        return new ContentRef(OrganisationEvent.KIND, id.toString());
    }

    @Override
    public String kind() {
        return OrganisationEvent.KIND;
    }

    @Override
    public Map<String, LocalizedText> titles(Collection<String> ids) {
        return queries
                .summaries(ids.stream()
                        .flatMap(id -> OrganisationId.parse(id).stream())
                        .toList())
                .stream()
                .collect(Collectors.toMap(summary -> summary.id().toString(), OrganisationSummary::name));
    }

    @Override
    public String path(String id) {
        return OrganisationId.parse(id).map(OrganisationLinks::of).orElse(OrganisationLinks.LIST);
    }

    @Override
    public boolean mayDecide(Actor actor, String id) {
        return Permission.VERIFY_ORGANISATION.isOpenTo(actor)
                && actor.person() != null
                && !isOwnCause(actor.person(), id)
                && OrganisationId.parse(id)
                        .filter(organisation -> organisations.existsById(organisation.value()))
                        .isPresent();
    }

    @Override
    public boolean speaksFor(Actor actor, String id) {
        return OrganisationId.parse(id)
                .filter(organisation -> actor.holds(organisation.value(), MemberRole.OWNER))
                .isPresent();
    }

    @Override
    public Where concerning(Actor actor, String id) {
        return actor.organisation()
                .filter(own -> actor.holds(own, MemberRole.OWNER))
                .map(own -> Where.of(id + " = :owned", "owned", own.toString()))
                .orElse(Where.none());
    }

    @Override
    public boolean isOwnCause(PersonId person, String id) {
        return OrganisationId.parse(id)
                .filter(organisation -> members.isMember(person, organisation))
                .isPresent();
    }

    @Override
    public Where ownCauseOf(PersonId person, String id) {
        return Where.in(
                id,
                "ownOrganisations",
                members.organisationsOf(person).stream()
                        .map(OrganisationId::toString)
                        .toList());
    }

    @Override
    public void overturn(Actor by, String id, String reason) {
        Optional<Organisation> found =
                OrganisationId.parse(id).flatMap(organisation -> organisations.findById(organisation.value()));
        found.ifPresent(organisation -> {
            organisation.reinstate(reason, by.ref(), clock.instant());
            organisations.save(organisation);
        });
    }
}
