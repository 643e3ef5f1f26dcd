/** Questions that anyone asks about an open call, and the answers that everyone reads (R14.12). */
@ApplicationModule(
        id = "clarification",
        displayName = "Questions about calls",
        allowedDependencies = {
            "shared",
            "plain",
            "questionnaire",
            "uikit",
            "access",
            "access::spi",
            "limits",
            "vault",
            "jobs",
            "records",
            "call",
            "call::spi"
        })
@NullMarked
package org.partnershipportal.consultation.clarification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
