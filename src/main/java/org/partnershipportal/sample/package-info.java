/** Sample organisations and a sample partnership for development, made through the services like anybody's. */
@ApplicationModule(
        displayName = "Sample",
        allowedDependencies = {"shared", "access", "access::spi", "taxonomy", "organisation", "partnership"})
@NullMarked
package org.partnershipportal.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
