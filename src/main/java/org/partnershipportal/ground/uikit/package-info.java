/** Pieces of the signed-in pages that know nothing of the portal's records. */
@ApplicationModule(
        id = "uikit",
        displayName = "UI kit",
        allowedDependencies = {"shared", "questionnaire"})
@NullMarked
package org.partnershipportal.ground.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
