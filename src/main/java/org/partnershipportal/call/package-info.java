/** Calls for inputs: what is asked, of whom, until when, and how inputs are used and published. */
@ApplicationModule(
        displayName = "Calls for inputs",
        allowedDependencies = {"shared", "uikit", "access", "access::spi", "taxonomy", "organisation"})
@NullMarked
package org.partnershipportal.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
