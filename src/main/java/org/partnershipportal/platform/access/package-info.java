/** Who a person is, for whom they act, and what this kind of actor may do at all. */
@ApplicationModule(
        id = "access",
        displayName = "Access",
        allowedDependencies = {"shared", "uikit", "jobs", "records"})
@NullMarked
package org.partnershipportal.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
