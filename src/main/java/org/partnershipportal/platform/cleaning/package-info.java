/** Files of strangers, made safe: told by what is in them, searched for viruses, opened and cleaned in a process of its own. */
@ApplicationModule(
        id = "cleaning",
        displayName = "Cleaning of files",
        allowedDependencies = {"shared"})
@NullMarked
package org.partnershipportal.platform.cleaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
