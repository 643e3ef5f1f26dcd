/** Who belongs to an organisation and in which roles: the first owner, invitations, requests to join, leaving. */
@ApplicationModule(
        id = "membership",
        displayName = "Members of organisations",
        allowedDependencies = {
            "shared",
            "uikit",
            "access",
            "limits",
            "access::spi",
            "jobs",
            "signin",
            "organisation",
            "organisation::spi"
        })
@NullMarked
package org.partnershipportal.people.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
