package org.partnershipportal.platform.access.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;

/** Memberships as the database has them now; answered by the module that keeps organisations. */
public interface Memberships {

    /** The person's membership of the organisation; empty if there is none, or no such organisation. */
    Optional<Membership> of(PersonId person, UUID organisation);

    /** All organisations that the person may act for, by name. */
    List<Membership> of(PersonId person);

    /** Which of these persons may act for an organisation of a State; in one query. */
    Set<PersonId> ofState(Collection<PersonId> persons);
}
