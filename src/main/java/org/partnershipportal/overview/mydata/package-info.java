/** What is kept about a person, or about an organisation: said, given as a copy, erased. */
@ApplicationModule(
        id = "mydata",
        displayName = "My data",
        allowedDependencies = {"shared", "uikit", "access", "access::spi", "jobs", "vault", "organisation"})
@NullMarked
package org.partnershipportal.overview.mydata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
