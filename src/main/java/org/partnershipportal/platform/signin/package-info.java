/** Signing in at Keycloak, sessions, the groups mirrored into its realm, and what a production portal refuses to start on. */
@ApplicationModule(
        id = "signin",
        displayName = "Sign-in",
        allowedDependencies = {"shared", "access", "limits", "access::spi", "jobs"})
@NullMarked
package org.partnershipportal.platform.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
