/** Working groups: their charter, who proposes and opens them, who sits in them, and how organisations join and leave. */
@ApplicationModule(
        id = "workinggroup",
        displayName = "Working groups",
        allowedDependencies = {
            "shared",
            "plain",
            "uikit",
            "access",
            "access::spi",
            "document",
            "document::spi",
            "jobs",
            "limits",
            "records",
            "taxonomy",
            "moderation",
            "organisation",
            "membership"
        })
@NullMarked
package org.partnershipportal.exchange.workinggroup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
