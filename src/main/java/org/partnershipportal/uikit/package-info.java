/** Pieces of the signed-in pages that know nothing of the portal's records. */
@ApplicationModule(
        displayName = "UI kit",
        allowedDependencies = {"shared"})
@NullMarked
package org.partnershipportal.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
