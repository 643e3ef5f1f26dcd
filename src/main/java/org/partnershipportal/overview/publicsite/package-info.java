/** Plain public pages in six languages, without script: what is published, help, and answers to what went wrong. */
@ApplicationModule(
        id = "publicsite",
        displayName = "Public pages",
        allowedDependencies = {
            "shared",
            "plain",
            "access",
            "access::spi",
            "taxonomy",
            "partnership",
            "call",
            "assessment",
            "publishedreport",
            "jobs"
        })
@NullMarked
package org.partnershipportal.overview.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
