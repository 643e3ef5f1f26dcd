/** Coding: a tree of codes for each call, passages of inputs marked with them, and how far the report team has come. */
@ApplicationModule(
        id = "coding",
        displayName = "Coding",
        allowedDependencies = {
            "shared",
            "questionnaire",
            "uikit",
            "access",
            "access::spi",
            "records",
            "organisation",
            "call",
            "input",
            "assessment",
            "assessment::spi",
            "vault"
        })
@NullMarked
package org.partnershipportal.consultation.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
