package org.partnershipportal.people.registration;

import org.partnershipportal.ground.shared.ForOwnPages;

/** Paths of the pages by which an account is made, below the language. */
@ForOwnPages
public final class RegistrationLinks {

    /** Asking for an account. */
    public static final String ASK = "/register";

    private RegistrationLinks() {}

    /** Making it, as the email's link says. */
    public static String make(RegistrationId id, String token) {
        return ASK + "/" + id + "/" + token;
    }
}
