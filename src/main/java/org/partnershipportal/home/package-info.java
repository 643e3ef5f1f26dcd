/** The first page after signing in: what waits for a person, and what they may do next; their own account. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {"shared", "uikit", "access", "access::spi", "organisation", "partnership", "call"})
@NullMarked
package org.partnershipportal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
