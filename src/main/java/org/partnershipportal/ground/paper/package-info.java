/** Papers: accessible PDF documents in the six languages, for receipts, exports and reports. */
@ApplicationModule(
        id = "paper",
        displayName = "Paper",
        allowedDependencies = {"shared", "questionnaire"})
@NullMarked
package org.partnershipportal.ground.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
