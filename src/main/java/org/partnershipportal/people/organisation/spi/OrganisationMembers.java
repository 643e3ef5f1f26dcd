package org.partnershipportal.people.organisation.spi;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;

/**
 * The members of organisations, as far as an organisation's own record depends on them; answered by the module that
 * keeps them.
 */
public interface OrganisationMembers {

    /**
     * Makes the person who registers an organisation its first owner.
     *
     * @param country where it works; {@code null} for several
     * @throws NotAllowed if the person may not belong to it (R4.7, Who acts)
     */
    void found(
            Actor founding,
            PersonId founder,
            OrganisationId organisation,
            OrganisationType type,
            @Nullable CountryCode country);

    /**
     * Asks whether all members may belong to the organisation once it is of this type and country.
     *
     * @param country where it works; {@code null} for several
     * @throws NotAllowed if one of them may not (R4.7, Who acts)
     */
    void check(OrganisationId organisation, OrganisationType type, @Nullable CountryCode country);

    /** Whether the person belongs to the organisation, in whatever role. */
    boolean isMember(PersonId person, OrganisationId organisation);

    /** The organisations to which the person belongs, in whatever role; closed ones too. */
    Set<OrganisationId> organisationsOf(PersonId person);
}
