/** The pages of States, as far as everyone reads them, and of rules: what has been done about each, and where there is nothing yet. */
@ApplicationModule(
        id = "atlas",
        displayName = "States and rules",
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
            "partnership",
            "practice",
            "relation"
        })
@NullMarked
package org.partnershipportal.overview.atlas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
