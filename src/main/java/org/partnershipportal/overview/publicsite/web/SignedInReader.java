package org.partnershipportal.overview.publicsite.web;

import java.util.function.Supplier;

/**
 * The person who reads a page.
 *
 * @param named reads their name
 */
public record SignedInReader(Supplier<String> named) {

    /** As they gave it to Keycloak. */
    public String name() {
        return named.get();
    }
}
