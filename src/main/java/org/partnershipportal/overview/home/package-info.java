/** The first page after signing in: what waits for a person, and what they may do next; their own account. */
@ApplicationModule(
        id = "home",
        displayName = "Home",
        allowedDependencies = {
            "shared",
            "uikit",
            "access",
            "access::spi",
            "taxonomy",
            "organisation",
            "membership",
            "partnership",
            "call",
            "input",
            "administration"
        })
@NullMarked
package org.partnershipportal.overview.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
