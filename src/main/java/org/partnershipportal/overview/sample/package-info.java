/** Sample organisations, a sample partnership and sample calls for development, made through the services like anybody's. */
@ApplicationModule(
        id = "sample",
        displayName = "Sample",
        allowedDependencies = {
            "shared",
            "access",
            "access::spi",
            "taxonomy",
            "organisation",
            "membership",
            "delegation",
            "partnership",
            "call",
            "clarification",
            "input",
            "questionnaire"
        })
@NullMarked
package org.partnershipportal.overview.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
