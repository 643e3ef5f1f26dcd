package org.partnershipportal.platform.signin;

import java.io.IOException;
import org.partnershipportal.platform.access.PersonId;

/** People's accounts in the realm, as far as the portal may remove them. */
interface RealmAccounts {

    /**
     * Removes the account with all that the realm keeps of it; one that is not there is removed.
     *
     * @throws IOException if the realm does not answer, or does not let the portal do it
     */
    void remove(PersonId person) throws IOException;
}
