/** The one-way door to sealed inputs: handles, recovery codes and statements that only the custodian can decrypt (R14.8). */
@ApplicationModule(
        id = "sealed",
        displayName = "Sealed inputs",
        allowedDependencies = {"shared", "access", "limits", "records", "vault"})
@NullMarked
package org.partnershipportal.consultation.sealed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
