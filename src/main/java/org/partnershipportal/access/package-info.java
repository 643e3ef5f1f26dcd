/** Who a person is, for whom they act, and what this kind of actor may do at all; signing in with Keycloak. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shared", "uikit"})
@NullMarked
package org.partnershipportal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
