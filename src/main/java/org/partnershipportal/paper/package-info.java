/** Papers: accessible PDF documents in the six languages, for receipts, exports and reports. */
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"shared"})
@NullMarked
package org.partnershipportal.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
