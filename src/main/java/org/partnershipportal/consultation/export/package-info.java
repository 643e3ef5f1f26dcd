/** Exports: what the desk downloads of a call's inputs, made in the background or for one input at once. */
@ApplicationModule(
        id = "export",
        displayName = "Exports",
        allowedDependencies = {
            "shared",
            "questionnaire",
            "uikit",
            "access",
            "access::spi",
            "limits",
            "jobs",
            "document",
            "organisation",
            "call",
            "input",
            "receipt",
            "assessment",
            "paper",
            "vault",
            "vault::spi"
        })
@NullMarked
package org.partnershipportal.consultation.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
