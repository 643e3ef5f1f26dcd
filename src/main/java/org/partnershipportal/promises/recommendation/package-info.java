/** Recommendations to States: imported from the index of the United Nations or entered by hand, checked, and read by everyone. */
@ApplicationModule(
        id = "recommendation",
        displayName = "Recommendations",
        allowedDependencies = {
            "shared",
            "plain",
            "uikit",
            "access",
            "access::spi",
            "limits",
            "records",
            "jobs",
            "taxonomy",
            "organisation"
        })
@NullMarked
package org.partnershipportal.promises.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
