package org.partnershipportal.people.delegation;

import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.springframework.stereotype.Component;

/** Who can grant a State's powers: an owner of its verified permanent mission. */
@Component
class DelegationPolicy implements Policy<OrganisationRow> {

    /** What the organisation's own policy lets the actor read ({@link Organisations#lookUp}). */
    @Override
    public boolean mayRead(Actor actor, OrganisationRow organisation) {
        return true;
    }

    @Override
    public boolean may(Actor actor, Permission permission, OrganisationRow organisation) {
        return permission == Permission.GRANT_DELEGATION
                && actor.holds(organisation.id().value(), MemberRole.OWNER)
                && DelegatedPower.isMission(organisation);
    }
}
