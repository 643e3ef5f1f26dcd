/** A State's powers, granted with dates by its verified permanent mission to the State's other organisations. */
@ApplicationModule(
        id = "delegation",
        displayName = "Powers of a State",
        allowedDependencies = {"shared", "uikit", "access", "access::spi", "taxonomy", "organisation"})
@NullMarked
package org.partnershipportal.people.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
