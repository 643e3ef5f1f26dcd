package org.partnershipportal.people.membership;

import java.util.Set;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;

/**
 * Gives a member other roles.
 *
 * @param organisation in which
 * @param person the member
 * @param roles all that the member may do from now on
 */
@ForOwnPages
public record ChangeMember(OrganisationId organisation, PersonId person, Set<MemberRole> roles) {

    public ChangeMember {
        roles = Set.copyOf(roles);
        new FieldChecks(ChangeMember.class)
                .that(!roles.isEmpty(), "roles", "membership.problem.roles")
                .done();
    }
}
