/** Inputs: drafted, signed jointly, submitted against a receipt, sealed, withdrawn, and how name and text are treated. */
@ApplicationModule(
        id = "input",
        displayName = "Inputs",
        allowedDependencies = {
            "shared",
            "plain",
            "questionnaire",
            "uikit",
            "access",
            "limits",
            "access::spi",
            "records",
            "jobs",
            "taxonomy",
            "organisation",
            "cleaning",
            "membership",
            "document",
            "document::spi",
            "call",
            "paper",
            "receipt",
            "receipt::spi",
            "sealed",
            "call::web",
            "vault"
        })
@NullMarked
package org.partnershipportal.consultation.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
