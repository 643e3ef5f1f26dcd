package org.partnershipportal.people.organisation.spi;

import java.util.Set;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;

/** The members of organisations, as far as an organisation's own record hangs on them; answered by the module that keeps them. */
public interface OrganisationMembers {

    /**
     * Makes the person who registers an organisation its first owner.
     *
     * @throws NotAllowed if it is a State's and the person is staff of the platform
     */
    void found(Actor founding, PersonId founder, OrganisationId organisation, OrganisationType type);

    /**
     * Asks whether all members may belong to the organisation once it is of this type.
     *
     * @throws NotAllowed if it becomes a State's and one of them is staff of the platform
     */
    void check(OrganisationId organisation, OrganisationType type);

    /** Whether the person belongs to the organisation, in whatever role. */
    boolean isMember(PersonId person, OrganisationId organisation);

    /** The organisations to which the person belongs, in whatever role; closed ones too. */
    Set<OrganisationId> organisationsOf(PersonId person);
}
