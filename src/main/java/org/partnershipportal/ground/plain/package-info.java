/** Kit of the pages without script: their frame, forms, lists and refusals, in plain types that know no subject. */
@ApplicationModule(
        id = "plain",
        displayName = "Plain pages",
        allowedDependencies = {"shared"})
@NullMarked
package org.partnershipportal.ground.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
