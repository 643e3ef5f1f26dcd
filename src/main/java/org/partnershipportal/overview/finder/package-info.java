/** Records of every kind, found by their titles. */
@ApplicationModule(
        id = "finder",
        displayName = "Finding records",
        allowedDependencies = {"shared", "plain", "uikit", "access", "access::spi", "limits"})
@NullMarked
package org.partnershipportal.overview.finder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
