/** Challenges: what is hard in applying a rule, told by an organisation, answered by others, closed with what helped. */
@ApplicationModule(
        id = "challenge",
        displayName = "Challenges",
        allowedDependencies = {
            "shared",
            "plain",
            "uikit",
            "access",
            "access::spi",
            "limits",
            "records",
            "taxonomy",
            "organisation",
            "membership",
            "moderation"
        })
@NullMarked
package org.partnershipportal.exchange.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
