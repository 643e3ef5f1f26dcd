/** Trainings that organisations offer: sessions, places with a waiting list, attendance, and certificates that anyone can check. */
@ApplicationModule(
        id = "training",
        displayName = "Trainings",
        allowedDependencies = {
            "shared",
            "uikit",
            "plain",
            "paper",
            "access",
            "access::spi",
            "limits",
            "records",
            "taxonomy",
            "document",
            "document::spi",
            "organisation",
            "membership"
        })
@NullMarked
package org.partnershipportal.exchange.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
