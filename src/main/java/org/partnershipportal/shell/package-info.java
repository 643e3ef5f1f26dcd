/** What surrounds every signed-in page: header, side navigation, footer, languages, errors. It imports no feature. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "uikit", "access", "access::spi"})
@NullMarked
package org.partnershipportal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
