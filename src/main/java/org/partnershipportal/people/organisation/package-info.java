/** Organisations: who they are, whether they are verified, and what bodies outside the portal say of them. */
@ApplicationModule(
        id = "organisation",
        displayName = "Organisations",
        allowedDependencies = {
            "shared",
            "uikit",
            "access",
            "limits",
            "access::spi",
            "signin",
            "records",
            "taxonomy",
            "moderation",
            "jobs",
            "document",
            "document::spi",
            "plain"
        })
@NullMarked
package org.partnershipportal.people.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
