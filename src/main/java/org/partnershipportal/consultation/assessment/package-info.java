/** What the desk does with inputs after the deadline: judges, blacks out, publishes as contributors let it, and counts. */
@ApplicationModule(
        id = "assessment",
        displayName = "Assessment of inputs",
        allowedDependencies = {
            "shared",
            "plain",
            "questionnaire",
            "uikit",
            "access",
            "limits",
            "records",
            "access::spi",
            "taxonomy",
            "moderation",
            "organisation",
            "cleaning",
            "membership",
            "document",
            "call",
            "call::spi",
            "input",
            "receipt",
            "input::spi",
            "paper",
            "paperstore",
            "input::web",
            "vault",
            "vault::spi"
        })
@NullMarked
package org.partnershipportal.consultation.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
