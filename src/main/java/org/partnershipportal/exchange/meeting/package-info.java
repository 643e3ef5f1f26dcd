/** Meetings of working groups: a date found together, an agenda, minutes that a later meeting approves, and decisions. */
@ApplicationModule(
        id = "meeting",
        displayName = "Meetings of working groups",
        allowedDependencies = {
            "shared",
            "uikit",
            "plain",
            "access",
            "access::spi",
            "limits",
            "records",
            "organisation",
            "workinggroup"
        })
@NullMarked
package org.partnershipportal.exchange.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
