package org.partnershipportal.people.membership;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.stereotype.Component;

/**
 * Who can belong where, checked wherever an organisation is joined and when it changes its type or country. No member
 * of a State's organisation is staff of the platform (access asks the same at each sign-in), or belongs to an NHRI or a
 * civil-society organisation of that country (R4.7).
 */
@Component
class JoiningRule {

    /** The groups whose organisations a member of a State's organisation cannot belong to, in the same country. */
    private static final Set<StakeholderGroup> APART =
            EnumSet.of(StakeholderGroup.NHRI, StakeholderGroup.CIVIL_SOCIETY);

    private final Persons persons;
    private final MembershipQueries memberships;

    JoiningRule(Persons persons, MembershipQueries memberships) {
        this.persons = persons;
        this.memberships = memberships;
    }

    /**
     * Lets a person join by their own act; of two organisations that they join at once and may not both belong to, one is
     * refused.
     *
     * @throws NotAllowed if they may not belong to it
     */
    void join(OrganisationId organisation, OrganisationType type, @Nullable CountryCode country, PersonId person) {
        persons.hold(Actor.system(), person);
        check(organisation, type, country, person);
    }

    /**
     * Lets a person in, or keeps them, by another's act. Who decides does not learn by a refusal where else the person
     * belongs.
     *
     * @throws NotAllowed if they may not belong to it
     */
    void letIn(OrganisationId organisation, OrganisationType type, @Nullable CountryCode country, PersonId person) {
        persons.hold(Actor.system(), person);
        if (obstacle(organisation, type, country, person).isPresent()) {
            throw new NotAllowed("membership.refusal.cannot-belong");
        }
    }

    /** @throws NotAllowed if the person may not belong to an organisation of this type and country */
    void check(OrganisationId organisation, OrganisationType type, @Nullable CountryCode country, PersonId person) {
        obstacle(organisation, type, country, person).ifPresent(why -> {
            throw new NotAllowed(why);
        });
    }

    private Optional<String> obstacle(
            OrganisationId organisation, OrganisationType type, @Nullable CountryCode country, PersonId person) {
        return obstacle(
                organisation,
                type,
                country,
                !persons.staffRolesOf(Actor.system(), person).isEmpty(),
                memberships.of(person));
    }

    /**
     * The key of what stands in the way; empty if nothing does.
     *
     * @param isStaff whether the person is staff of the platform
     * @param others where they belong
     */
    static Optional<String> obstacle(
            OrganisationId organisation,
            OrganisationType type,
            @Nullable CountryCode country,
            boolean isStaff,
            Collection<Membership> others) {
        if (type.ofState() && isStaff) {
            return Optional.of("membership.refusal.staff-in-state");
        }
        boolean apart = country != null
                && others.stream().anyMatch(other -> isApart(organisation.value(), type, country, other));
        return apart ? Optional.of("membership.refusal.state-and-society") : Optional.empty();
    }

    private static boolean isApart(UUID organisation, OrganisationType type, CountryCode country, Membership other) {
        return !other.organisation().equals(organisation)
                && country.equals(other.country())
                && ((type.ofState() && APART.contains(other.group()))
                        || (other.ofState() && APART.contains(type.group())));
    }
}
