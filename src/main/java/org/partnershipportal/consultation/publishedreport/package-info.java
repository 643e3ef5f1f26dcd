/** Published reports as everyone reads them: versions that never change, and what they cite by the consent of the day. */
@ApplicationModule(
        id = "publishedreport",
        displayName = "Published reports",
        allowedDependencies = {
            "shared",
            "plain",
            "access",
            "records",
            "access::spi",
            "taxonomy",
            "limits",
            "organisation",
            "call",
            "input",
            "assessment",
            "assessment::spi",
            "coding",
            "paper",
            "paperstore",
            "report"
        })
@NullMarked
package org.partnershipportal.consultation.publishedreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
