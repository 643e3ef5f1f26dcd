/** Documents that members of a working group put into its space, in versions that each of them can download. */
@ApplicationModule(
        id = "groupfile",
        displayName = "Documents of working groups",
        allowedDependencies = {
            "shared",
            "uikit",
            "access",
            "access::spi",
            "records",
            "document",
            "document::spi",
            "jobs",
            "limits",
            "organisation",
            "workinggroup"
        })
@NullMarked
package org.partnershipportal.exchange.groupfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
