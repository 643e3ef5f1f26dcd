/** Decisions against someone: the reason they are told, their appeal, and its decision by another person. */
@ApplicationModule(
        displayName = "Moderation",
        allowedDependencies = {"shared", "uikit", "access", "access::spi"})
@NullMarked
package org.partnershipportal.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
