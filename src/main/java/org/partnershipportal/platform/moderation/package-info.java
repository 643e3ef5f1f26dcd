/** Decisions against someone: the reason they are told, their appeal, and its decision by another person. */
@ApplicationModule(
        id = "moderation",
        displayName = "Moderation",
        allowedDependencies = {"shared", "uikit", "access", "access::spi", "records", "vault", "limits"})
@NullMarked
package org.partnershipportal.platform.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
