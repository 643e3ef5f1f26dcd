/** Partnerships: who works with whom, for what, in which States; inviting, agreeing, publishing and ending them. */
@ApplicationModule(
        displayName = "Partnerships",
        allowedDependencies = {"shared", "uikit", "access", "access::spi", "taxonomy", "organisation"})
@NullMarked
package org.partnershipportal.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
