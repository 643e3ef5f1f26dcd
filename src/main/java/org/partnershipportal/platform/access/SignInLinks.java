package org.partnershipportal.platform.access;

import org.partnershipportal.ground.shared.Language;

/** Addresses, below the site's root, at which somebody who is signed in gives their credentials again. */
public final class SignInLinks {

    private SignInLinks() {}

    /** Ends on a page that says to go back. */
    public static String again(Language language) {
        return "oauth2/authorization/keycloak?again&lang=" + language.tag();
    }

    /**
     * Ends where it leads.
     *
     * @param then a page of those who are signed in, from the site's root
     */
    public static String again(Language language, String then) {
        return again(language) + "&then=" + then;
    }
}
