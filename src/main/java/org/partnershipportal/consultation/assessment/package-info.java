/** What the desk does with inputs after the deadline: assesses, redacts, publishes, and counts them. */
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
