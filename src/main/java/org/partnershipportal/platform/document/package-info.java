/** Files that belong to records of other modules: received into quarantine, checked, cleaned, kept, and given out by id. */
@ApplicationModule(
        id = "document",
        displayName = "Documents",
        allowedDependencies = {
            "shared",
            "uikit",
            "access",
            "access::spi",
            "limits",
            "records",
            "cleaning",
            "jobs",
            "vault",
            "vault::spi"
        })
@NullMarked
package org.partnershipportal.platform.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
