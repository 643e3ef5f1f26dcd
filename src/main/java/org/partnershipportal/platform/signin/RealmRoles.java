package org.partnershipportal.platform.signin;

import java.util.Set;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;

/** The realm's roles of people, as far as the portal may set them: the six of the groups. */
interface RealmRoles {

    /**
     * Makes the person hold exactly the roles of these groups, of the six; their other roles stay as they are. A person
     * whom the realm does not know is passed over; a realm that does not answer makes the call fail.
     */
    void hold(PersonId person, Set<StakeholderGroup> groups);
}
