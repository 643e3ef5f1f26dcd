/** What surrounds every signed-in page: header, side navigation, footer, languages, errors. It imports no feature. */
@ApplicationModule(
        id = "shell",
        displayName = "Shell",
        allowedDependencies = {"shared", "uikit", "access", "access::spi"})
@NullMarked
package org.partnershipportal.overview.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
