package org.partnershipportal.people.membership;

import static org.partnershipportal.platform.access.MemberRole.OWNER;

import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.springframework.stereotype.Component;

/** Who can manage an organisation's members, and who may ask to become one. */
@Component
class MembershipPolicy implements Policy<OrganisationRow> {

    /** What the organisation's own policy lets the actor read ({@link Organisations#lookUp}). */
    @Override
    public boolean mayRead(Actor actor, OrganisationRow organisation) {
        return true;
    }

    @Override
    public boolean may(Actor actor, Permission permission, OrganisationRow organisation) {
        return switch (permission) {
            case MANAGE_MEMBERS ->
                actor.holds(organisation.id().value(), OWNER) && organisation.status() != OrganisationStatus.CLOSED;
            case JOIN_ORGANISATION ->
                organisation.listed()
                        && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANISATION)
                        && !actor.actsFor(organisation.id().value());
            default -> false;
        };
    }
}
