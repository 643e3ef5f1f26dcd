package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.Set;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.platform.access.PersonId;

/**
 * An assessment as the policy looks at it.
 *
 * @param assessment the record
 * @param call where its call stands
 * @param team the report team of its call
 * @param end the first instant at which the team may read the input, extensions included (R14.9)
 * @param now when it is asked
 */
record DeskCase(Assessment assessment, CallStatus call, Set<PersonId> team, Instant end, Instant now) {

    boolean isReadable() {
        return !now.isBefore(end);
    }
}
