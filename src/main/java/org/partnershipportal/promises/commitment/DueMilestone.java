package org.partnershipportal.promises.commitment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A published milestone that was not reached yet, as due dates are asked for.
 *
 * @param milestone the milestone
 * @param what will be reached
 * @param tooLateAt the first moment after its day, in the zone of the commitment
 */
@Embeddable
record DueMilestone(@JdbcTypeCode(SqlTypes.BINARY) UUID milestone, String what, Instant tooLateAt) {

    static DueMilestone of(Milestone one, CommitmentText text) {
        return new DueMilestone(
                one.id(),
                one.what(),
                Objects.requireNonNull(one.due())
                        .plusDays(1)
                        .atStartOfDay(text.zone())
                        .toInstant());
    }
}
