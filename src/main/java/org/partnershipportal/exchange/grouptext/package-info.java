/** Draft texts of working groups: written by those who lead, published to members in versions, commented on by paragraph. */
@ApplicationModule(
        id = "grouptext",
        displayName = "Draft texts of working groups",
        allowedDependencies = {
            "shared",
            "plain",
            "uikit",
            "paper",
            "access",
            "access::spi",
            "limits",
            "records",
            "organisation",
            "workinggroup"
        })
@NullMarked
package org.partnershipportal.exchange.grouptext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
