/** Work in the background: what is to be done for which record, done by one node at a time, again if it failed or its node died. */
@ApplicationModule(
        id = "jobs",
        displayName = "Background work",
        allowedDependencies = {"shared"})
@NullMarked
package org.partnershipportal.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
