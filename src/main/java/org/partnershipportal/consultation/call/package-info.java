/** Calls for inputs: what is asked, of whom, until when, and how inputs are used and published. */
@ApplicationModule(
        id = "call",
        displayName = "Calls for inputs",
        allowedDependencies = {
            "shared",
            "plain",
            "questionnaire",
            "paper",
            "paperstore",
            "uikit",
            "access",
            "limits",
            "access::spi",
            "records",
            "taxonomy",
            "organisation",
            "vault",
            "vault::spi"
        })
@NullMarked
package org.partnershipportal.consultation.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
