/** Reference data: countries, sets of rules, instruments, themes, SDG targets, UN bodies, and the fields to choose them. */
@ApplicationModule(
        displayName = "Taxonomy",
        allowedDependencies = {"shared", "uikit", "access"})
@NullMarked
package org.partnershipportal.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
