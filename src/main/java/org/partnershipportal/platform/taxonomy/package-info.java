/** Reference data: countries, sets of rules, instruments, themes, SDG targets, UN bodies, and the fields to choose them. */
@ApplicationModule(
        id = "taxonomy",
        displayName = "Taxonomy",
        allowedDependencies = {"shared", "uikit", "access"})
@NullMarked
package org.partnershipportal.platform.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
