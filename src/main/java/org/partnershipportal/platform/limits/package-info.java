/** What one client can take of the portal, and who a client is: the table of limits, their counting, and the room for slow work. */
@ApplicationModule(
        id = "limits",
        displayName = "Limits",
        allowedDependencies = {"shared", "access"})
@NullMarked
package org.partnershipportal.platform.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
