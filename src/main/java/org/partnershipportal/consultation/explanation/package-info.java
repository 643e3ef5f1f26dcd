/** What a report team asks one contributor to explain of an input, and what is explained: a part of the input (R14.12). */
@ApplicationModule(
        id = "explanation",
        displayName = "Explanations of inputs",
        allowedDependencies = {
            "shared",
            "plain",
            "questionnaire",
            "uikit",
            "access",
            "access::spi",
            "records",
            "vault",
            "paperstore",
            "call",
            "input",
            "input::web",
            "assessment",
            "assessment::spi"
        })
@NullMarked
package org.partnershipportal.consultation.explanation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
