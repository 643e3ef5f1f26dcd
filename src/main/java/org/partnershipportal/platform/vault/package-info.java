/** Encryption at rest: one data key for each call, wrapped by a master key from outside the database (decision 47). */
@ApplicationModule(
        id = "vault",
        displayName = "Encryption at rest",
        allowedDependencies = {"shared", "access", "access::spi", "records"})
@NullMarked
package org.partnershipportal.platform.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
