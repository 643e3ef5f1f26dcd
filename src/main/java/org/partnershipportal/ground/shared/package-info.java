/** Ground: plain types that every module may use; no beans, no tables. */
@ApplicationModule(
        id = "shared",
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package org.partnershipportal.ground.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
