/** Practices: what was done about a problem of detention, told in five sentences, shared at once, updated or withdrawn. */
@ApplicationModule(
        id = "practice",
        displayName = "Practices",
        allowedDependencies = {
            "shared",
            "plain",
            "uikit",
            "questionnaire",
            "access",
            "access::spi",
            "limits",
            "records",
            "taxonomy",
            "document",
            "document::spi",
            "moderation",
            "organisation",
            "membership"
        })
@NullMarked
package org.partnershipportal.exchange.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
