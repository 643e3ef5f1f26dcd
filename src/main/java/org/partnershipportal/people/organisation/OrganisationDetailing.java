package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.stereotype.Component;

/** Puts together what an actor may see of an organisation. */
@Component
class OrganisationDetailing {

    private final OrganisationPolicy policy;
    private final AccreditationRepository accreditations;
    private final DelegatedPowerRepository powers;
    private final Cases cases;
    private final Clock clock;

    OrganisationDetailing(
            OrganisationPolicy policy,
            AccreditationRepository accreditations,
            DelegatedPowerRepository powers,
            Cases cases,
            Clock clock) {
        this.policy = policy;
        this.accreditations = accreditations;
        this.powers = powers;
        this.cases = cases;
        this.clock = clock;
    }

    OrganisationDetails details(Actor actor, Organisation organisation) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.GENEVA);
        AccreditationHistory history = new AccreditationHistory(
                accreditations.findByOrganisationId(organisation.id().value()));
        List<Accreditation> current = Arrays.stream(Accreditation.Body.values())
                .flatMap(body -> history.on(today, body).stream())
                .toList();
        Set<Permission> allowed = policy.allowed(actor, organisation);
        OrganisationDetails.Inside inside = inside(actor, organisation);
        if (inside != null && inside.dispute() != null && inside.dispute().status() != CaseStatus.DECIDED) {
            allowed.remove(Permission.APPEAL);
        }
        return new OrganisationDetails(
                summary(organisation),
                organisation.profile().purpose(),
                organisation.profile().website(),
                organisation.status(),
                current,
                history.rows(),
                organisation.type().ofState()
                        ? powers.findByHolderIdOrderByStarts(organisation.id().value()).stream()
                                .filter(power -> power.isOf(organisation.country()))
                                .map(power -> power.row(today))
                                .toList()
                        : List.of(),
                inside,
                allowed);
    }

    private OrganisationDetails.@Nullable Inside inside(Actor actor, Organisation organisation) {
        boolean member = actor.actsFor(organisation.id().value());
        if (!member && !actor.is(StaffRole.SECRETARIAT)) {
            return null;
        }
        boolean owner = actor.holds(organisation.id().value(), MemberRole.OWNER);
        CaseDetails dispute = cases.latest(actor, OrganisationModeration.subject(organisation.id()))
                .orElse(null);
        return new OrganisationDetails.Inside(
                organisation.version(),
                organisation.profile(),
                organisation.isListingWanted(),
                organisation.decisionText() == null ? "" : organisation.decisionText(),
                owner ? organisation.partyCode().shown() : "",
                dispute);
    }

    /** What other modules show of an organisation. */
    static OrganisationSummary summary(Organisation organisation) {
        return new OrganisationSummary(
                organisation.id(),
                organisation.name(),
                organisation.type(),
                organisation.type().group(),
                organisation.country(),
                organisation.isVerified(),
                organisation.isListed());
    }
}
