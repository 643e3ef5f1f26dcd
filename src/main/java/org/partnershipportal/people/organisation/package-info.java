/** Organisations: who they are, whether they are verified, who belongs to them and which powers of a State they hold. */
@ApplicationModule(
        id = "organisation",
        displayName = "Organisations",
        allowedDependencies = {"shared", "uikit", "access", "access::spi", "signin", "taxonomy", "moderation"})
@NullMarked
package org.partnershipportal.people.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
