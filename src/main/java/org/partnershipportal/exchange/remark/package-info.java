/** What other organisations say of a practice: confirmations, reviews and other views, the author's answers, and the labels that follow. */
@ApplicationModule(
        id = "remark",
        displayName = "Remarks on practices",
        allowedDependencies = {
            "shared",
            "plain",
            "uikit",
            "access",
            "access::spi",
            "limits",
            "records",
            "organisation",
            "membership",
            "moderation",
            "practice",
            "practice::spi"
        })
@NullMarked
package org.partnershipportal.exchange.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
