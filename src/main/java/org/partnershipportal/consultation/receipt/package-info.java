/** Receipts: what was frozen and sent, in a documented form, signed, kept and checked by anyone (R14.5); no input is known. */
@ApplicationModule(
        id = "receipt",
        displayName = "Receipts",
        allowedDependencies = {
            "shared",
            "plain",
            "questionnaire",
            "paper",
            "access",
            "limits",
            "organisation",
            "document",
            "call",
            "records",
            "vault"
        })
@NullMarked
package org.partnershipportal.consultation.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
