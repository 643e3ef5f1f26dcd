package org.partnershipportal.platform.signin;

import java.io.IOException;
import org.partnershipportal.platform.access.PersonId;

/** People's accounts in the realm, as far as the portal makes and removes them. */
public interface RealmAccounts {

    /** What came of making one. */
    enum Made {
        MADE,
        /** The address has one already. */
        TAKEN,
        /** The realm does not take the names or the password. */
        REFUSED
    }

    /**
     * Whether the person's account is still there, open or not, and has this address.
     *
     * @throws IOException if the realm does not answer, or does not let the portal ask
     */
    boolean has(PersonId person, String address) throws IOException;

    /**
     * Makes an account.
     *
     * @throws IOException if the realm does not answer, or does not let the portal do it
     */
    Made make(NewAccount account) throws IOException;

    /**
     * Removes the account with all that the realm keeps of it; one that is not there is removed.
     *
     * @throws IOException if the realm does not answer, or does not let the portal do it
     */
    void remove(PersonId person) throws IOException;
}
