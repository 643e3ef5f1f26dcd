/** What the administrator sees of the portal itself: work in the background, health, limits, staff; never texts or contributors. */
@ApplicationModule(
        id = "administration",
        displayName = "Administration",
        allowedDependencies = {"shared", "uikit", "access", "access::spi", "jobs", "limits"})
@NullMarked
package org.partnershipportal.overview.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
