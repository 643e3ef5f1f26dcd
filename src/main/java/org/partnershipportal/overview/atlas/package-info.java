/** The pages of States: what each has promised, what was recommended to it, and who takes part, as far as everyone reads it. */
@ApplicationModule(
        id = "atlas",
        displayName = "States",
        allowedDependencies = {
            "shared",
            "plain",
            "uikit",
            "access",
            "access::spi",
            "limits",
            "taxonomy",
            "organisation",
            "recommendation",
            "commitment",
            "partnership"
        })
@NullMarked
package org.partnershipportal.overview.atlas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
