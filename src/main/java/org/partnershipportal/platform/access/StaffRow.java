package org.partnershipportal.platform.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person to whom the realm gives staff roles.
 *
 * @param person who
 * @param name as Keycloak knows them
 * @param granted the roles that the realm gave when the portal last saw the person
 * @param faults why none of them counts; empty if all count
 * @param factor with what the person last signed in as a holder of staff roles; {@code null} if they have not yet
 * @param factorOn on which day that was
 */
public record StaffRow(
        PersonId person,
        String name,
        Set<StaffRole> granted,
        Set<Fault> faults,
        @Nullable SecondFactor factor,
        @Nullable LocalDate factorOn) {

    /** Why no staff role of a person counts, although the realm gives them some (mission.md, Who acts). */
    public enum Fault {
        /** The custodian holds no other staff role. */
        CUSTODIAN_AND_MORE("custodian-and-more"),
        /** No member of a State organisation is staff. */
        OF_STATE("of-state");

        private final String word;

        Fault(String word) {
            this.word = word;
        }

        /** Key of the sentence that says so, and what to mend. */
        public String key() {
            return "access.staff-void." + word;
        }
    }
}
