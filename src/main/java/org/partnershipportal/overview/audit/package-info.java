/** The trail: every act and every refusal, by ids only, chained and signed so that nothing of it can be changed unseen. */
@ApplicationModule(
        id = "audit",
        displayName = "Audit",
        allowedDependencies = {"shared", "plain", "uikit", "access", "access::spi", "records"})
@NullMarked
package org.partnershipportal.overview.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
