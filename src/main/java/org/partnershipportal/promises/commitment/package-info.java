/** Commitments: what governments promise and on what, cleared by a second person, published, and changed with a reason. */
@ApplicationModule(
        id = "commitment",
        displayName = "Commitments",
        allowedDependencies = {
            "shared",
            "plain",
            "paper",
            "paperstore",
            "uikit",
            "access",
            "access::spi",
            "limits",
            "records",
            "taxonomy",
            "document",
            "document::spi",
            "organisation",
            "membership",
            "moderation",
            "recommendation"
        })
@NullMarked
package org.partnershipportal.promises.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
