/** Reports on calls while they are written: numbered paragraphs that cite inputs, cleared by another person. */
@ApplicationModule(
        id = "report",
        displayName = "Reports",
        allowedDependencies = {
            "shared",
            "questionnaire",
            "taxonomy",
            "uikit",
            "access",
            "access::spi",
            "organisation",
            "call",
            "input",
            "assessment",
            "coding"
        })
@NullMarked
package org.partnershipportal.consultation.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
