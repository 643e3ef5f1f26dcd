/** Making an account: asking for one by an email address, and answering to the link that was sent there (decision 63). */
@ApplicationModule(
        id = "registration",
        displayName = "Registration",
        allowedDependencies = {"shared", "plain", "access", "limits", "jobs", "signin", "vault"})
@NullMarked
package org.partnershipportal.people.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
