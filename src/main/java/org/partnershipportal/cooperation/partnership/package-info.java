/** Partnerships: who works with whom, for what, in which States; inviting, agreeing, publishing and ending them. */
@ApplicationModule(
        id = "partnership",
        displayName = "Partnerships",
        allowedDependencies = {
            "shared",
            "plain",
            "uikit",
            "access",
            "limits",
            "access::spi",
            "records",
            "taxonomy",
            "organisation"
        })
@NullMarked
package org.partnershipportal.cooperation.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
