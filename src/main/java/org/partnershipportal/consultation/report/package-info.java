/** Reports on calls: numbered paragraphs that cite inputs, cleared by another person, published, and told to contributors. */
@ApplicationModule(
        id = "report",
        displayName = "Reports",
        allowedDependencies = {
            "shared",
            "uikit",
            "access",
            "access::spi",
            "organisation",
            "call",
            "input",
            "assessment",
            "assessment::spi",
            "coding",
            "paper"
        })
@NullMarked
package org.partnershipportal.consultation.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
