package org.partnershipportal.people.membership;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.spi.OrganisationMembers;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.stereotype.Component;

/** Answers what organisations ask about their members, in the transaction in which they ask. */
@Component
class Belonging implements OrganisationMembers {

    private final RosterRepository rosters;
    private final MembershipQueries memberships;
    private final JoiningRule rule;
    private final Clock clock;

    Belonging(RosterRepository rosters, MembershipQueries memberships, JoiningRule rule, Clock clock) {
        this.rosters = rosters;
        this.memberships = memberships;
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    public void found(
            Actor founding,
            PersonId founder,
            OrganisationId organisation,
            OrganisationType type,
            @Nullable CountryCode country) {
        rule.join(organisation, type, country, founder);
        rosters.save(new Roster(organisation, founder, founding.ref(), clock.instant()));
    }

    @Override
    public void check(OrganisationId organisation, OrganisationType type, @Nullable CountryCode country) {
        rosters.findById(organisation.value()).stream()
                .flatMap(roster -> roster.members().stream())
                .map(Member::person)
                .sorted(Comparator.comparing(
                        PersonId::value)) // locked in one order, so that two edits cannot wait for each other
                .forEach(member -> rule.letIn(organisation, type, country, member));
    }

    @Override
    public boolean isMember(PersonId person, OrganisationId organisation) {
        return memberships
                .members(organisation, EnumSet.allOf(MemberRole.class))
                .contains(person);
    }

    @Override
    public Set<OrganisationId> organisationsOf(PersonId person) {
        return memberships.organisations(person);
    }
}
