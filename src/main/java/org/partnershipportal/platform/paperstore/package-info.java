/** Papers of what is public, made once and kept on disk for as long as exactly that is public. */
@ApplicationModule(
        id = "paperstore",
        displayName = "Papers kept on disk",
        allowedDependencies = {"shared", "paper", "limits"})
@NullMarked
package org.partnershipportal.platform.paperstore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
