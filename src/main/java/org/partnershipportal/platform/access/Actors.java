package org.partnershipportal.platform.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.SignedOut;

/** Tells who acts, at the moment of the act: the person from the session, everything about organisations from the database. */
public interface Actors {

    /**
     * The actor of this request.
     *
     * @throws SignedOut if nobody is signed in
     * @throws org.partnershipportal.ground.shared.NotFound if the person has no such organisation, or is no staff
     * @throws org.partnershipportal.ground.shared.SignInAgain for staff whose session was opened without a second factor
     */
    Actor current(Acting acting);

    /** The signed-in person. */
    Optional<PersonId> person();

    /** The organisations that the signed-in person may act for, by name; empty for a visitor. */
    List<Membership> memberships();

    /**
     * The staff roles in which the signed-in person may act: those that the realm gives, not older than five minutes; none in a session
     * that was opened without a second factor.
     */
    Set<StaffRole> staffRoles();

    /** Whether the signed-in person has staff roles that count only after they sign in again, with a second factor. */
    boolean needsSecondFactor();

    /** How the signed-in person reads; a visitor reads in the request's language and Geneva's zone. */
    Reader reader();

    /** The moment of this request, for words such as "three days left"; what is in time the services decide. */
    Instant now();

    /** The language of the interface for this request. */
    default Language language() {
        return reader().language();
    }
}
