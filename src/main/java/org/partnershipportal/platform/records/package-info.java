/** The one way in which rows are read, and the conditions that policies give to lists. */
@ApplicationModule(
        id = "records",
        displayName = "Records",
        allowedDependencies = {"shared"})
@NullMarked
package org.partnershipportal.platform.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
